using System.Collections.Frozen;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// What an option is in schema.org, by the name that the seller gave it. Google knows variants that differ by colour, size, material and
/// pattern; others are told as a name and a value.
/// </summary>
internal static class VariantKinds
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["size"] = "size",
        ["साइज़"] = "size",
        ["साइज"] = "size",
        ["आकार"] = "size",
        ["সাইজ"] = "size",
        ["அளவு"] = "size",
        ["talla"] = "size",
        ["tamaño"] = "size",
        ["tamanho"] = "size",
        ["taille"] = "size",
        ["colour"] = "color",
        ["color"] = "color",
        ["रंग"] = "color",
        ["রং"] = "color",
        ["நிறம்"] = "color",
        ["cor"] = "color",
        ["couleur"] = "color",
        ["material"] = "material",
        ["fabric"] = "material",
        ["कपड़ा"] = "material",
        ["matériau"] = "material",
        ["pattern"] = "pattern",
        ["design"] = "pattern",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The property of schema.org, or null where there is none for this option.</summary>
    public static string? Of(string option) => Known.GetValueOrDefault(option.Trim());
}
