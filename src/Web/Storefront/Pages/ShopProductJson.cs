using System.Collections.Immutable;
using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Pictures;
using Dukaan.Web.Storefront.Api;
using Dukaan.Web.Storefront.Search;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>
/// Writes products of the shopper's API member by member, in the shape of <see cref="ShopProductBody"/>. A list of products is written anew
/// for each new search; the serializer takes several times as long for it (<c>bench search</c>). Tests compare both.
/// </summary>
internal static class ShopProductJson
{
    public static void Write(Utf8JsonWriter json, CatalogSnapshot shop, ShopIndex index, Product product)
    {
        var words = index.Words.In(product);
        json.WriteStartObject();
        json.WriteString(Names.Id, product.Id);
        json.WriteString(Names.Handle, product.Handle);
        json.WriteString(Names.Title, product.Title);
        json.WriteString(Names.Description, product.Description);
        WriteMoney(json, Names.Price, product.Price);
        json.WriteString(Names.Category, index.SectionOf(product)?.Category?.Name);
        json.WriteBoolean(Names.InStock, product.InStock);
        json.WriteStartArray(Names.Pictures);
        foreach (var picture in product.Pictures)
        {
            WritePicture(json, shop.Store.StoreId, picture);
        }

        json.WriteEndArray();
        WriteMoney(json, Names.CompareAt, product.Details.CompareAt);
        json.WriteStartArray(Names.Options);
        foreach (var option in words.Options)
        {
            json.WriteStartObject();
            json.WriteString(Names.Name, option.Name);
            WriteTexts(json, Names.Values, option.Values);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray(Names.Variants);
        foreach (var variant in words.Variants)
        {
            WriteVariant(json, shop.Store, variant);
        }

        json.WriteEndArray();
        WriteNumber(json, Names.Left, LowStockNotice.Of(shop.Store, product));
        json.WriteString(Names.Brand, product.Brand);
        WriteTexts(json, Names.Tags, product.Tags);
        if (product.Reviews is { Count: > 0 } reviews)
        {
            json.WriteStartObject(Names.Rating);
            json.WriteNumber(Names.Value, reviews.Tenths / 10m);
            json.WriteNumber(Names.Count, reviews.Count);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull(Names.Rating);
        }

        WriteTime(json, Names.PriceValidUntil, OfferData.PriceEnds(product.Details));
        json.WriteEndObject();
    }

    private static void WriteVariant(Utf8JsonWriter json, StoreProfile store, Variant variant)
    {
        json.WriteStartObject();
        json.WriteString(Names.Id, variant.Id);
        json.WriteString(Names.Name, variant.Name);
        WriteTexts(json, Names.Values, variant.Values);
        WriteMoney(json, Names.Price, variant.Price);
        WriteMoney(json, Names.CompareAt, variant.Details.CompareAt);
        json.WriteBoolean(Names.InStock, variant.InStock);
        json.WritePropertyName(Names.Picture);
        if (variant.Picture is { } picture)
        {
            WritePicture(json, store.StoreId, picture);
        }
        else
        {
            json.WriteNullValue();
        }

        WriteNumber(json, Names.Left, LowStockNotice.Of(store, variant));
        WriteTime(json, Names.PriceValidUntil, OfferData.PriceEnds(variant.Details));
        json.WriteEndObject();
    }

    /// <summary>A picture in the shape of <see cref="PictureBody"/>.</summary>
    private static void WritePicture(Utf8JsonWriter json, string storeId, string picture)
    {
        json.WriteStartObject();
        json.WriteString(Names.Id, picture);
        json.WriteStartObject(Names.Urls);
        foreach (var (width, format, name) in Renditions)
        {
            json.WriteString(name, PictureUrls.Of(storeId, picture, width, format));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMoney(Utf8JsonWriter json, JsonEncodedText name, Money? money)
    {
        if (money is not { } amount)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber(Names.Amount, amount.Amount);
        json.WriteString(Names.Currency, amount.Currency);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, JsonEncodedText name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, JsonEncodedText name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteTime(Utf8JsonWriter json, JsonEncodedText name, DateTimeOffset? time) =>
        json.WriteString(name, time is { } value ? UtcTimeConverter.Text(value) : null);

    private static readonly ImmutableArray<(int Width, PictureFormat Format, JsonEncodedText Name)> Renditions =
    [
        .. PictureRendition.Widths.SelectMany(width =>
            Enum.GetValues<PictureFormat>().Select(format => (width, format, JsonEncodedText.Encode(PictureUrls.FileName(width, format))))
        ),
    ];

    private static class Names
    {
        public static readonly JsonEncodedText Id = Of("id");
        public static readonly JsonEncodedText Handle = Of("handle");
        public static readonly JsonEncodedText Title = Of("title");
        public static readonly JsonEncodedText Description = Of("description");
        public static readonly JsonEncodedText Price = Of("price");
        public static readonly JsonEncodedText Category = Of("category");
        public static readonly JsonEncodedText InStock = Of("inStock");
        public static readonly JsonEncodedText Pictures = Of("pictures");
        public static readonly JsonEncodedText CompareAt = Of("compareAt");
        public static readonly JsonEncodedText Options = Of("options");
        public static readonly JsonEncodedText Variants = Of("variants");
        public static readonly JsonEncodedText Left = Of("left");
        public static readonly JsonEncodedText Brand = Of("brand");
        public static readonly JsonEncodedText Tags = Of("tags");
        public static readonly JsonEncodedText Rating = Of("rating");
        public static readonly JsonEncodedText PriceValidUntil = Of("priceValidUntil");
        public static readonly JsonEncodedText Name = Of("name");
        public static readonly JsonEncodedText Values = Of("values");
        public static readonly JsonEncodedText Picture = Of("picture");
        public static readonly JsonEncodedText Urls = Of("urls");
        public static readonly JsonEncodedText Value = Of("value");
        public static readonly JsonEncodedText Count = Of("count");
        public static readonly JsonEncodedText Amount = Of("amount");
        public static readonly JsonEncodedText Currency = Of("currency");

        private static JsonEncodedText Of(string name) => JsonEncodedText.Encode(name);
    }
}
