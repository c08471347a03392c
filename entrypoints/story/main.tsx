import { render } from 'preact';
import { homeDesk } from '#adapters/messaging/home-desk.ts';
import { pageLink } from '#adapters/messaging/page-link.ts';
import { storyMarkdown } from '#app/story-markdown.ts';
import { StoryPage } from '#ui/story/story-page.tsx';

// The offer stands in the address: story.html#<id>
const asked = decodeURIComponent(location.hash.slice(1));
const root = document.getElementById('root');
if (root)
  render(
    <StoryPage
      desk={homeDesk()}
      page={pageLink()}
      locale={navigator.language}
      negotiationId={asked === '' ? undefined : asked}
      markdown={storyMarkdown}
      print={() => window.print()}
    />,
    root,
  );
