namespace Dukaan.Web.Settings.Declarations;

/// <summary>In what a whole number is given.</summary>
public enum SettingUnit
{
    /// <summary>Things; the property is an <see cref="int"/>.</summary>
    None,
    Seconds,
    Hours,
    Days,

    /// <summary>1,048,576 bytes; the property has bytes, as a <see cref="long"/>.</summary>
    Megabytes,
}
