namespace Dukaan.System.Tests.Browser;

/// <summary>What a page is looked at on.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Side">From which side the page is read, <c>rtl</c> or <c>ltr</c>; null: as it says.</param>
internal sealed record Screen(int Width, string? Side = null);
