namespace Dukaan.Web.Storefront.Search;

/// <summary>A value of an option: <c>Size:M</c>. Compared as written, without regard to case.</summary>
/// <param name="Name">The option's name, in small letters.</param>
/// <param name="Value">The value, in small letters.</param>
internal readonly record struct OptionWanted(string Name, string Value)
{
    public static OptionWanted Of(string name, string value) => new(name.ToLowerInvariant(), value.ToLowerInvariant());

    /// <summary>Null: it is none.</summary>
    public static OptionWanted? Read(string text) =>
        text.Length <= 80 && text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon < text.Length - 1
            ? Of(text[..colon], text[(colon + 1)..])
            : null;

    public override string ToString() => $"{Name}:{Value}";
}
