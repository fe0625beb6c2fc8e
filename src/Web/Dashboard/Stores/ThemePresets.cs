using System.Collections.Immutable;
using Dukaan.Stores;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Dashboard.Stores;

/// <summary>Pairs of colours with enough contrast.</summary>
internal static class ThemePresets
{
    public static ImmutableArray<(Func<ShopSettingsTexts, string> Name, Theme Theme)> Presets { get; } =
    [
        (texts => texts.Teal, Theme.Default),
        (texts => texts.Saffron, new("#b45309", "#fffaf0")),
        (texts => texts.Rose, new("#be185d", "#fff7fa")),
        (texts => texts.Indigo, new("#4338ca", "#f8f8ff")),
        (texts => texts.Leaf, new("#3f6212", "#fafdf3")),
        (texts => texts.Sky, new("#0369a1", "#f5fbff")),
        (texts => texts.Brick, new("#b91c1c", "#fffafa")),
        (texts => texts.Ink, new("#27272a", "#ffffff")),
    ];

    public static string ValueOf(Theme theme) => $"{theme.Accent}{theme.Background}";

    /// <summary>The preset's value, or that the colours are the seller's own.</summary>
    public static string PresetOf(Theme theme) => Presets.Any(preset => preset.Theme == theme) ? ValueOf(theme) : SettingsDraft.OwnLook;

    public static Theme? Preset(string value) => Presets.Select(preset => preset.Theme).FirstOrDefault(theme => ValueOf(theme) == value);
}
