namespace Dukaan.Reviews;

/// <summary>
/// The reviews of a store. Key: store id. Orders write them, as rows beside the ledger's entry; this grain decides which are shown, and
/// gives the catalog each product's rating.
/// </summary>
[Alias("reviews")]
public interface IReviewsGrain : ITenantGrain
{
    /// <summary>Reviews, those of the newest orders first.</summary>
    /// <param name="state">Only these; null: all.</param>
    /// <param name="before">The place (<see cref="PlaceOf"/>) of the last one of the page before; null: from the newest.</param>
    /// <param name="limit">1 to 101.</param>
    Task<ImmutableArray<Review>> List(ReviewState? state, long? before, int limit);

    /// <summary>Shows, hides or answers a review. When it returns, the shop's pages show it.</summary>
    Task<Result<Review>> Moderate(ModerateReview command);

    /// <summary>
    /// Erases the name, the words and the photos of an order's reviews, and the answers to them; their stars stay. When it returns, the
    /// shop's pages show it. A repeat changes nothing.
    /// </summary>
    Task Erase(string orderId, ImmutableArray<int> lines);

    /// <summary>Gives the catalog what a crash left over. Safe to call at any time.</summary>
    Task Wake();

    /// <summary>The place of a review in the list: unique in its store.</summary>
    static long PlaceOf(long orderNumber, int line) => (orderNumber * 100) + line;
}
