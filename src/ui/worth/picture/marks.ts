/** The parts of the drawing library that our pictures use; loaded when the first picture is drawn. */
export {
  axisX,
  barX,
  barY,
  dot,
  gridX,
  gridY,
  line,
  link,
  plot,
  ruleX,
  ruleY,
  stackY,
  text,
  tickX,
} from '@observablehq/plot';
