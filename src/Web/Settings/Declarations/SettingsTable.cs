using System.Text;

namespace Dukaan.Web.Settings.Declarations;

/// <summary>The table of all declared settings for operators, in Markdown.</summary>
public static class SettingsTable
{
    /// <summary>A line per setting, by name: its variable, what holds without it, its meaning and bounds.</summary>
    public static string Markdown<T>()
        where T : new()
    {
        var defaults = new T();
        var table = new StringBuilder("| variable | default | meaning |\n| --- | --- | --- |\n");
        foreach (var (property, setting) in DeclaredSetting.Of(typeof(T)))
        {
            var bounds = setting.Bounds is { } text ? $" ({text})" : "";
            table.Append(null, $"| `{setting.Name}` | {Default(setting, property.GetValue(defaults))} | {setting.Meaning}{bounds} |\n");
        }

        return table.ToString();
    }

    private static string Default(SettingAttribute setting, object? value) =>
        setting.Unset ?? (setting.Write(value) is { } text ? $"`{text}`" : "–");
}
