namespace Dukaan.Web.Settings.Declarations;

/// <summary>
/// Declares a setting, once: the property's initial value is its default; the attribute has its name, bounds and meaning. From this come
/// the checks at the start, <c>./dukaan settings</c>, the operators' table and <c>./dukaan doctor</c>.
/// </summary>
/// <param name="name">The environment variable, <c>DUKAAN_…</c>.</param>
/// <param name="meaning">For operators, in Markdown, without a full stop at the end.</param>
[AttributeUsage(AttributeTargets.Property)]
public abstract class SettingAttribute(string name, string meaning) : Attribute
{
    /// <summary>The environment variable.</summary>
    public string Name => name;

    /// <summary>What it does, in Markdown.</summary>
    public string Meaning => meaning;

    /// <summary>What holds without it, in Markdown, where the property's initial value does not say so.</summary>
    public string? Unset { get; init; }

    /// <summary>The property's value.</summary>
    /// <param name="text">As it was set: trimmed, not empty.</param>
    /// <param name="type">Of the property, not nullable.</param>
    /// <exception cref="SettingException">It is invalid; the message names the setting and says what it must be.</exception>
    public abstract object Read(string text, Type type);

    /// <summary>The property's initial value as an operator would set it; null: there is none.</summary>
    public virtual string? Write(object? value) => value as string is { Length: > 0 } text ? text : null;

    /// <summary>The bounds of its value for the table, such as "at least 16 characters"; null: there are none.</summary>
    public virtual string? Bounds => null;

    private protected SettingException Invalid(string mustBe) => new($"{Name} must be {mustBe}.");
}
