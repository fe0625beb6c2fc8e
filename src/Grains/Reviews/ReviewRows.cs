using Dukaan.Saving;

namespace Dukaan.Reviews;

/// <summary>
/// The rows of reviews: each stands in the store's list, in the bucket of its state; and one that is shown stands with its product too,
/// beside the product's rating.
/// </summary>
public static class ReviewRows
{
    public const string Shown = "shown";

    private const string Rating = "rating";

    public static RowOwner Of(string storeId) => new("reviews", storeId);

    public static RowOwner OfProduct(string storeId, string productId) => new("product-reviews", StoreKey.Of(storeId, productId));

    public static string Bucket(ReviewState state) => state.ToString().ToLowerInvariant();

    /// <summary>The id of the review of a line.</summary>
    public static string IdOf(string orderId, int line) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{orderId}-{line}");

    public static RowChange Put(string storeId, Review review) =>
        new(Of(storeId), review.Id, Bucket(review.State), PlaceOf(review), review);

    /// <summary>The row with its product: put while it is shown, else deleted.</summary>
    public static RowChange OnProduct(string storeId, Review review) =>
        review.State == ReviewState.Shown
            ? new RowChange(OfProduct(storeId, review.ProductId), review.Id, Shown, PlaceOf(review), review)
            : new RowChange(OfProduct(storeId, review.ProductId), review.Id, "", 0, null);

    public static RowChange Put(string storeId, string productId, ReviewRating rating) =>
        new(OfProduct(storeId, productId), Rating, Rating, 0, rating);

    /// <summary>The rating of a product's reviews that are shown.</summary>
    public static async Task<ReviewRating> RatingOf(this IRowReader rows, string storeId, string productId) =>
        (await rows.Find(OfProduct(storeId, productId), Rating))?.As<ReviewRating>() ?? new ReviewRating(0, 0);

    private static long PlaceOf(Review review) => IReviewsGrain.PlaceOf(review.OrderNumber, review.Line);
}
