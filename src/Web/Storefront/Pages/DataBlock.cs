using System.Text.Json;
using Dukaan.Web.Html;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// Structured data of schema.org (JSON-LD) in a page, for search engines and assistants. It is a data block and no script, so the strictest
/// CSP lets it be. The JSON writer escapes <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c>, so no text can end the block.
/// </summary>
internal static class DataBlock
{
    /// <summary>Writes one thing.</summary>
    /// <param name="type">Its type in schema.org.</param>
    /// <param name="properties">Writes its properties.</param>
    public static void Write(HtmlWriter html, string type, Action<Utf8JsonWriter> properties)
    {
        html.Raw("<script type=\"application/ld+json\">"u8);
        using (var json = new Utf8JsonWriter(html))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", type);
            properties(json);
            json.WriteEndObject();
        }

        html.Raw("</script>"u8);
    }

    /// <summary>Begins a thing that is the value of a property. The caller ends it.</summary>
    public static void Begin(this Utf8JsonWriter json, string property, string type)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
    }

    /// <summary>Begins a thing in an array. The caller ends it.</summary>
    public static void Begin(this Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
    }
}
