using System.Collections.Immutable;
using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Storefront.Api;
using Dukaan.Web.Storefront.Search;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// Writes a part of a list of products of the shopper's API, in the shape of <see cref="ShopProductsBody"/>, as
/// <see cref="ShopProductJson"/> writes each of them.
/// </summary>
internal static class ShopProductsJson
{
    /// <param name="body">Receives the JSON.</param>
    /// <param name="shop">The shop.</param>
    /// <param name="index">Its index.</param>
    /// <param name="list">The whole list.</param>
    /// <param name="after">The place (<see cref="ListPlace"/>) of the last product of the part before; empty: from the first.</param>
    /// <param name="limit">How many products at most.</param>
    /// <param name="redirect">The handle of the category that is shown instead; null: none.</param>
    public static void Write(
        HtmlWriter body,
        CatalogSnapshot shop,
        ShopIndex index,
        ProductListing list,
        string after,
        int limit,
        string? redirect = null
    )
    {
        var start = ListPlace.TryRead(after, out var place) ? Pager.Behind(list.Count, place, list.PlaceOf) : 0;
        var end = Math.Min(start + limit, list.Count);
        using var json = new Utf8JsonWriter(body, ShopJson.Writing);
        json.WriteStartObject();
        json.WriteStartArray("items"u8);
        foreach (var product in list.Cut(start, end))
        {
            ShopProductJson.Write(json, shop, index, product);
        }

        json.WriteEndArray();
        json.WriteString("nextCursor"u8, end < list.Count ? Paging.Write(list.PlaceOf(end - 1).ToString()) : null);
        json.WriteNumber("total"u8, list.Count);
        json.WriteStartObject("facets"u8);
        WriteFacets(json, list.Facets, index.Words);
        json.WriteEndObject();
        json.WriteStartArray("missing"u8);
        foreach (var word in list.Hits?.Plan.Missing ?? [])
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        json.WriteBoolean("partial"u8, list.Hits is { Found.Length: > 0, AnyWhole: false });
        json.WriteString("redirect"u8, redirect);
        json.WriteEndObject();
    }

    /// <summary>The members of <see cref="ShopFacetsBody"/>.</summary>
    private static void WriteFacets(Utf8JsonWriter json, Facets facets, OptionWords words)
    {
        json.WriteStartArray("categories"u8);
        foreach (var (section, count) in facets.Categories)
        {
            WriteValue(json, section.Category!.Handle, section.Category.Name, count);
        }

        json.WriteEndArray();
        json.WriteStartArray("prices"u8);
        foreach (var range in facets.Prices)
        {
            json.WriteStartObject();
            WriteAmount(json, "minPrice"u8, range.From);
            WriteAmount(json, "maxPrice"u8, range.To);
            json.WriteNumber("count"u8, range.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("inStock"u8, facets.InStock);
        WriteOptions(json, facets.Options, words);
        json.WriteStartArray("brands"u8);
        foreach (var (brand, count) in facets.Brands)
        {
            WriteValue(json, brand, brand, count);
        }

        json.WriteEndArray();
        json.WriteStartArray("ratings"u8);
        foreach (var (stars, count) in facets.Ratings)
        {
            json.WriteStartObject();
            json.WriteNumber("minRating"u8, stars);
            json.WriteNumber("count"u8, count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOptions(Utf8JsonWriter json, ImmutableArray<OptionFacet> options, OptionWords words)
    {
        json.WriteStartArray("options"u8);
        foreach (var option in options)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, words.In(option.Name));
            json.WriteStartArray("values"u8);
            foreach (var value in option.Values)
            {
                WriteValue(json, $"{option.Name}:{value.Value}", words.In(value.Value), value.Count);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, string value, string name, int count)
    {
        json.WriteStartObject();
        json.WriteString("value"u8, value);
        json.WriteString("name"u8, name);
        json.WriteNumber("count"u8, count);
        json.WriteEndObject();
    }

    private static void WriteAmount(Utf8JsonWriter json, ReadOnlySpan<byte> name, long? amount)
    {
        if (amount is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
