// Sees and clicks what stands in closed shadow roots, which pages and page scripts cannot reach: over the devtools protocol.

function* walk(node) {
  yield node;
  for (const child of [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ])
    yield* walk(child);
}

const textOf = (node) =>
  node.nodeName === 'STYLE' ? '' : node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join('');
const attributesOf = (node) =>
  Object.fromEntries(
    (node.attributes ?? []).flatMap((name, index, all) => (index % 2 === 0 ? [[name, all[index + 1]]] : [])),
  );

/** All closed shadow roots of a page with their text and their elements. */
export async function shadowRoots(page) {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found = [];
    for (const node of walk(root)) {
      for (const shadow of node.shadowRoots ?? []) {
        if (shadow.shadowRootType !== 'closed') continue;
        found.push({
          host: { name: node.localName, ...attributesOf(node) },
          text: textOf(shadow).replace(/\s+/g, ' ').trim(),
          elements: [...walk(shadow)]
            .filter((element) => element.nodeType === 1)
            .map((element) => ({
              name: element.localName,
              nodeId: element.backendNodeId,
              text: textOf(element).replace(/\s+/g, ' ').trim(),
              attributes: attributesOf(element),
            })),
        });
      }
    }
    return found;
  } finally {
    await session.detach();
  }
}

/** The middle of an element in a closed shadow root, in page coordinates; undefined when it has no box. */
export async function boxOf(page, nodeId) {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: nodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: nodeId });
    const [x1, y1, , , x3, y3] = model.border;
    return { x: (x1 + x3) / 2, y: (y1 + y3) / 2, width: x3 - x1, height: y3 - y1 };
  } catch {
    return undefined;
  } finally {
    await session.detach();
  }
}

/** The first element of any closed shadow root for which `matches` holds. */
export async function findInShadow(page, matches) {
  for (const root of await shadowRoots(page)) {
    const element = root.elements.find(matches);
    if (element !== undefined) return element;
  }
  return undefined;
}

/** Clicks an element of a closed shadow root with the real mouse. */
export async function clickInShadow(page, matches) {
  const element = await findInShadow(page, matches);
  if (element === undefined) return false;
  const box = await boxOf(page, element.nodeId);
  if (box === undefined) return false;
  await page.mouse.click(box.x, box.y);
  return true;
}

/** Runs a function in the page with an element of a closed shadow root as `this`. */
export async function callInShadow(page, nodeId, declaration) {
  const session = await page.context().newCDPSession(page);
  try {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: nodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: declaration,
      returnByValue: true,
    });
    return result.value;
  } finally {
    await session.detach();
  }
}
