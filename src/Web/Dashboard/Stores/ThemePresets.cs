using System.Collections.Immutable;
using Dukaan.Stores;

namespace Dukaan.Web.Dashboard.Stores;

/// <summary>Pairs of colours with enough contrast.</summary>
internal static class ThemePresets
{
    public static ImmutableArray<(string Name, Theme Theme)> Presets { get; } =
    [
        ("Teal", Theme.Default),
        ("Saffron", new("#b45309", "#fffaf0")),
        ("Rose", new("#be185d", "#fff7fa")),
        ("Indigo", new("#4338ca", "#f8f8ff")),
        ("Leaf", new("#3f6212", "#fafdf3")),
        ("Sky", new("#0369a1", "#f5fbff")),
        ("Brick", new("#b91c1c", "#fffafa")),
        ("Ink", new("#27272a", "#ffffff")),
    ];

    public static string ValueOf(Theme theme) => $"{theme.Accent}{theme.Background}";

    /// <summary>The preset's value, or that the colours are the seller's own.</summary>
    public static string PresetOf(Theme theme) => Presets.Any(preset => preset.Theme == theme) ? ValueOf(theme) : SettingsDraft.OwnLook;

    public static Theme? Preset(string value) => Presets.Select(preset => preset.Theme).FirstOrDefault(theme => ValueOf(theme) == value);
}
