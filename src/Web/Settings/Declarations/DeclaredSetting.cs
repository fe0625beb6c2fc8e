using System.Reflection;

namespace Dukaan.Web.Settings.Declarations;

/// <summary>A property with the declaration of its setting.</summary>
public sealed record DeclaredSetting(PropertyInfo Property, SettingAttribute Setting)
{
    /// <summary>All settings that the properties of this type declare, by name.</summary>
    public static IReadOnlyList<DeclaredSetting> Of(Type options) =>
        [
            .. options
                .GetProperties()
                .Select(property => (property, setting: property.GetCustomAttribute<SettingAttribute>()))
                .Where(each => each.setting is not null)
                .Select(each => new DeclaredSetting(each.property, each.setting!))
                .OrderBy(each => each.Setting.Name, StringComparer.Ordinal),
        ];
}
