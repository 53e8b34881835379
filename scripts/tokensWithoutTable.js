/** A loader for Fluent UI's tokens: each of them is the CSS variable of its own name. */
module.exports = () => "export const tokens = new Proxy({}, { get: (_, name) => `var(--${name})` });";
