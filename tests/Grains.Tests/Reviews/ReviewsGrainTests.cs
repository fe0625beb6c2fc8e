using Dukaan.Orders;
using Dukaan.Reviews;
using Dukaan.Values;

namespace Dukaan.Grains.Tests.Reviews;

/// <summary>Reviews and the rating that the catalog has of them, also where a crash comes between the two.</summary>
public sealed class ReviewsGrainTests(ShopFixture fixture) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task A_products_rating_is_the_sum_of_the_reviews_that_are_shown()
    {
        var shop = await fixture.NewShop(products: 1);
        var ids = new List<string>();
        foreach (var stars in (int[])[5, 4, 4, 1, 2, 3, 5])
        {
            ids.Add(await Reviewed(shop, $"o{ids.Count}", stars));
        }

        Assert.Equal(ids.AsEnumerable().Reverse(), (await Reviews(shop).List(ReviewState.Waiting, null, 10)).Select(review => review.Id));
        foreach (var id in ids)
        {
            (await Reviews(shop).Moderate(new ModerateReview(Ids.Token(), id, ReviewState.Shown))).OrThrow();
        }

        var rated = (await Product(shop)).Reviews!;
        Assert.Equal((7, 24L, 34, 5), (rated.Count, rated.Sum, rated.Tenths, rated.Newest.Length));
        Assert.Equal([5, 3, 2, 1, 4], rated.Newest.Select(review => review.Stars));

        var hide = new ModerateReview(Ids.Token(), ids[6], ReviewState.Hidden);
        (await Reviews(shop).Moderate(hide)).OrThrow();
        (await Reviews(shop).Moderate(hide)).OrThrow(); // the repeat
        Assert.Equal((6, 19L), ((await Product(shop)).Reviews!.Count, (await Product(shop)).Reviews!.Sum));
        Assert.Equal("idempotency-key-reused", (await Reviews(shop).Moderate(hide with { State = ReviewState.Shown })).Error?.Code);
    }

    [Theory]
    [InlineData("reviews", 1, true)]
    [InlineData("reviews", 0, true)]
    [InlineData("catalog", 0, false)]
    public async Task A_crash_between_the_review_and_the_catalog_is_made_up_for(string kind, int skip, bool committed)
    {
        var shop = await fixture.NewShop(products: 1);
        var id = await Reviewed(shop, "o", 4);
        Action<string, string, int> lose = committed ? fixture.Faults.LoseAfterCommit : fixture.Faults.LoseBeforeCommit;
        lose(kind, shop.Id, skip);
        await Assert.ThrowsAnyAsync<Exception>(() => Reviews(shop).Moderate(new ModerateReview("m", id, ReviewState.Shown)));

        await Eventually.Holds(
            async () =>
            {
                await Reviews(shop).Wake(); // as the sweep does
                return (await Product(shop)).Reviews is { Count: 1, Sum: 4 };
            },
            "the catalog must hear of the review"
        );
        Assert.Equal(ReviewState.Shown, (await Reviews(shop).Moderate(new ModerateReview("m", id, ReviewState.Shown))).OrThrow().State);
        Assert.Equal(1, (await Product(shop)).Reviews!.Count);
    }

    private static IReviewsGrain Reviews(TestShop shop) => shop.Reviews;

    private static async Task<Dukaan.Catalog.Product> Product(TestShop shop) => (await shop.Catalog.Get(shop.Products[0].Id))!.Product;

    /// <summary>An order that was delivered and reviewed; answers the review's id.</summary>
    private static async Task<string> Reviewed(TestShop shop, string key, int stars)
    {
        var placed = (await shop.Place(key)).OrThrow();
        foreach (var action in (OrderAction[])[OrderAction.Confirm, OrderAction.Pack, OrderAction.Ship, OrderAction.Deliver])
        {
            (await shop.Take(key, action)).OrThrow();
        }

        var order = shop.Order(key);
        Caller.Set(shop.Id, Caller.Shopper);
        var step = new OrderStep(Ids.Token(), OrderAction.Review, "good", Lines: [new LineQuantity(1, 1)]) { Stars = stars };
        var reviewed = (await order.Take(step)).OrThrow();
        Assert.Empty(reviewed.Reviewable);
        Assert.Equal("step-not-allowed", (await order.Take(step with { OperationId = Ids.Token() })).Error?.Code);
        return $"{placed.Id}-1";
    }
}
