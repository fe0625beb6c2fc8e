using Dukaan.Web.Settings;
using Dukaan.Web.Settings.Declarations;

namespace Dukaan.TestKit;

/// <summary>The settings that the site reads.</summary>
public static class SettingNames
{
    public static IReadOnlySet<string> All { get; } =
        DeclaredSetting.Of(typeof(DukaanOptions)).Select(each => each.Setting.Name).ToHashSet(StringComparer.Ordinal);
}
