namespace Dukaan.RuntimeSettings;

/// <summary>Declares a runtime setting by its property in <see cref="SiteSettings"/>, whose initial value is the default.</summary>
/// <param name="name">Its name for operators.</param>
/// <param name="meaning">What it does, in one sentence.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RuntimeSettingAttribute(string name, string meaning) : Attribute
{
    public string Name { get; } = name;

    public string Meaning { get; } = meaning;

    /// <summary>The bounds of a number.</summary>
    public int Min { get; init; }

    /// <inheritdoc cref="Min"/>
    public int Max { get; init; }

    /// <summary>Whether it may differ between shops.</summary>
    public bool PerShop { get; init; } = true;
}
