/** The story as Markdown, for the page that saves it. */
export { storyMarkdown } from '#engine/track/story/story-markdown.ts';
