using System.Globalization;
using System.Reflection;

namespace Dukaan.RuntimeSettings;

/// <summary>A runtime setting as it is declared: its name, bounds and meaning, and how its values are read.</summary>
public sealed class DeclaredRuntimeSetting
{
    public const string On = "on";
    public const string Off = "off";

    private readonly PropertyInfo _property;
    private readonly RuntimeSettingAttribute _attribute;

    private DeclaredRuntimeSetting(PropertyInfo property, RuntimeSettingAttribute attribute) =>
        (_property, _attribute) = (property, attribute);

    /// <summary>All, in the order of their declaration.</summary>
    public static ImmutableArray<DeclaredRuntimeSetting> All { get; } =
    [
        .. typeof(SiteSettings)
            .GetProperties()
            .Select(property => (property, attribute: property.GetCustomAttribute<RuntimeSettingAttribute>()))
            .Where(each => each.attribute is not null)
            .Select(each => new DeclaredRuntimeSetting(each.property, each.attribute!)),
    ];

    private static readonly ImmutableDictionary<string, DeclaredRuntimeSetting> ByName = All.ToImmutableDictionary(each => each.Name);

    public string Name => _attribute.Name;

    public string Meaning => _attribute.Meaning;

    public bool PerShop => _attribute.PerShop;

    /// <summary>Whether it is on or off.</summary>
    public bool IsSwitch => _property.PropertyType == typeof(bool);

    /// <summary>The default as text; empty: none.</summary>
    public string Default => Text(SiteSettings.Default);

    /// <summary>The values that are allowed, for a person.</summary>
    public string Allowed =>
        IsSwitch ? "on or off"
        : _property.PropertyType == typeof(int) ? $"a number from {_attribute.Min} to {_attribute.Max}"
        : _property.PropertyType == typeof(CountryList) ? "all, or countries such as IN BD"
        : "a time such as 2026-11-30T18:00+05:30";

    /// <summary>The declaration of this name, or null.</summary>
    public static DeclaredRuntimeSetting? Of(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Its value in these settings, as text; empty: none.</summary>
    public string Text(SiteSettings settings) =>
        _property.GetValue(settings) switch
        {
            true => On,
            false => Off,
            int number => number.ToString(CultureInfo.InvariantCulture),
            CountryList countries => countries.Text,
            DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture),
            _ => "",
        };

    /// <summary>Whether the text is a value of it.</summary>
    public bool IsValue(string text) => Read(text) is not null;

    /// <summary>Puts a value into settings that are not published yet; an invalid value changes nothing.</summary>
    internal void Put(SiteSettings settings, string text)
    {
        if (Read(text) is { } value)
        {
            _property.SetValue(settings, value);
        }
    }

    private object? Read(string text) =>
        IsSwitch
            ? text switch
            {
                On => true,
                Off => false,
                _ => null,
            }
        : _property.PropertyType == typeof(int)
            ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= _attribute.Min
                && number <= _attribute.Max
                    ? number
                : null
        : _property.PropertyType == typeof(CountryList) ? CountryList.Read(text)
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
        && time.Year is > 2000 and < 3000
            ? time
        : null;
}
