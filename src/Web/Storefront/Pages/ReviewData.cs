using System.Globalization;
using System.Text.Json;
using Dukaan.Catalog;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>A product's reviews for search engines: <c>aggregateRating</c> and <c>review</c> of schema.org.</summary>
internal static class ReviewData
{
    public static void Write(Utf8JsonWriter json, Product product)
    {
        if (product.Reviews is not { Count: > 0 } reviews)
        {
            return;
        }

        json.Begin("aggregateRating", "AggregateRating");
        json.WriteNumber("ratingValue", reviews.Tenths / 10m);
        json.WriteNumber("reviewCount", reviews.Count);
        json.WriteNumber("bestRating", 5);
        json.WriteEndObject();
        json.WriteStartArray("review");
        foreach (var review in reviews.Newest)
        {
            json.Begin("Review");
            json.Begin("author", "Person");
            json.WriteString("name", review.Name);
            json.WriteEndObject();
            json.WriteString("datePublished", review.At.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.Begin("reviewRating", "Rating");
            json.WriteNumber("ratingValue", review.Stars);
            json.WriteEndObject();
            if (review.Text.Length > 0)
            {
                json.WriteString("reviewBody", review.Text);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
