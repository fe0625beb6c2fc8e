namespace Dukaan.System.Tests.Browser;

/// <summary>A page on a small phone.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Html">As the site sent it.</param>
/// <param name="Said">Its language and its direction.</param>
/// <param name="TooWide">What is wider than the screen; empty: nothing.</param>
/// <param name="Violations">What axe finds, if it looked.</param>
internal sealed record SeenPage(string Path, string Html, string Said, string TooWide, IReadOnlyList<string> Violations);
