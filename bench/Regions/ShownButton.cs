namespace Dukaan.Bench.Regions;

/// <summary>A button of a region on the map.</summary>
/// <param name="Act">What <see cref="IShow.Act"/> gets.</param>
/// <param name="Label">What it says.</param>
/// <param name="Style"><c>kill</c> or <c>start</c>.</param>
internal sealed record ShownButton(string Act, string Label, string Style);
