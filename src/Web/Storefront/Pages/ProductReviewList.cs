using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>What buyers say of a product, on its page. All of it comes from the catalog's version.</summary>
internal static class ProductReviewList
{
    /// <summary>The rating in one line, which leads to the reviews.</summary>
    public static void Rating(HtmlWriter html, ShopFrame frame, Product product)
    {
        if (product.Reviews is { Count: > 0 } reviews)
        {
            html.Write(
                $"""
                <p><a href="#reviews" aria-label="{Rating(frame, reviews)}">★ {frame.Numerals.In(
                    Mean(reviews)
                )} ({frame.Numerals.In(reviews.Count)})</a></p>
                """
            );
        }
    }

    public static void Write(HtmlWriter html, ShopFrame frame, Product product)
    {
        if (product.Reviews is not { Count: > 0 } reviews)
        {
            return;
        }

        html.Write(
            $"""
            <section id="reviews"><h2>{frame.Texts.Reviews.Heading} <small>{Rating(
                frame,
                reviews
            )}</small></h2>
            """
        );
        foreach (var review in reviews.Newest)
        {
            One(html, frame, review);
        }

        html.Raw("</section>"u8);
    }

    private static string Rating(ShopFrame frame, ProductReviews reviews) =>
        ShopTexts.Fill(frame.Texts.Reviews.Rating, frame.Numerals.In(Mean(reviews)), frame.Numerals.In(reviews.Count));

    /// <summary>"4.6".</summary>
    public static string Mean(ProductReviews reviews) => (reviews.Tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture);

    private static void One(HtmlWriter html, ShopFrame frame, ShownReview review)
    {
        html.Write(
            $"""
            <article><p><span role="img" aria-label="{review.Stars}/5">{ReviewStars.Text(
                review.Stars
            )}</span> <strong>{review.Name}</strong>
            <small>{frame.Texts.Reviews.Bought} · <time datetime="{Day(review.At)}">{Day(review.At)}</time></small></p>
            """
        );
        if (review.Text.Length > 0)
        {
            html.Write($"""<p class="text">{review.Text}</p>""");
        }

        if (review.Picture is { } picture)
        {
            html.Write(
                $"""
                <p><a href="{frame.Picture(picture, 1280, PictureFormat.Webp)}"><img src="{frame.Picture(picture,
                    320,
                    PictureFormat.Webp
                )}" width="120" height="120" alt="{frame.Texts.Reviews.PhotoBy} {review.Name}" loading="lazy"></a></p>
                """
            );
        }

        if (review.Answer.Length > 0)
        {
            html.Write($"""<p class="notice text"><strong>{frame.Store.Name}</strong>: {review.Answer}</p>""");
        }

        html.Raw("</article>"u8);
    }

    private static string Day(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
