using Dukaan.Catalog;
using Dukaan.People;
using Dukaan.Saving;

namespace Dukaan.Reviews;

/// <inheritdoc cref="IReviewsGrain"/>
/// <remarks>
/// A decision is two writes: the review with its product's rating, then the version at which the catalog shows it. If a crash comes between
/// them, the sweep of <see cref="ReviewWakes"/> completes the second.
/// </remarks>
public sealed partial class ReviewsGrain(
    [PersistentState("reviews", Storages.Domain)] IPersistentState<SavedReviews> storage,
    IRowReader rows,
    IPersonalData personal,
    TimeProvider time
) : SavedGrain<SavedReviews>(storage), IReviewsGrain
{
    private const int MaxAnswer = 1_000;

    private string StoreId => this.GetPrimaryKeyString();

    public async Task<ImmutableArray<Review>> List(ReviewState? state, long? before, int limit)
    {
        ImmutableArray<string> buckets = state is { } one ? [ReviewRows.Bucket(one)] : [];
        var page = await rows.Page(ReviewRows.Of(StoreId), buckets, before, Math.Clamp(limit, 1, 101));
        return [.. page.Select(row => row.As<Review>())];
    }

    public async Task<Result<Review>> Moderate(ModerateReview command)
    {
        if (IdempotencyLog.CheckId(command.OperationId) is { } badId)
        {
            return badId;
        }

        var fingerprint = Fingerprint.Of(command);
        if (Current.Answers.Find(command.OperationId) is { } earlier)
        {
            await Wake();
            return earlier.Repeat(fingerprint);
        }

        var answer = TypedText.Block("answer", command.Answer, 0, MaxAnswer);
        if (!answer.Ok)
        {
            return answer.Error;
        }

        if (command.State is { } state && !(state is ReviewState.Shown or ReviewState.Hidden))
        {
            return Error.Invalid("state", "state", "Show it or hide it.");
        }

        if ((await rows.Find(ReviewRows.Of(StoreId), command.Id))?.As<Review>() is not { } before)
        {
            return Error.NotFound("review");
        }

        var now = before with { State = command.State ?? before.State, Answer = command.Answer is null ? before.Answer : answer.Value };
        var rating = (await rows.RatingOf(StoreId, now.ProductId)).After(before, now);
        var owes = now != before && (now.State == ReviewState.Shown || before.State == ReviewState.Shown);
        ImmutableArray<RowChange> changes =
        [
            ReviewRows.Put(StoreId, now),
            .. owes
                ? new[]
                {
                    ReviewRows.OnProduct(StoreId, now),
                    ReviewRows.Put(StoreId, now.ProductId, rating),
                    ReviewWakes.At(StoreId, time.GetUtcNow()),
                }
                : [],
        ];
        await Save(
            Current.Decided(now, command.OperationId, fingerprint, owes),
            rows: changes,
            audit: new AuditLine(StoreId, Caller.Actor, $"review.{ReviewRows.Bucket(now.State)}", now.Id)
        );
        await Wake();
        return now;
    }

    public async Task Wake()
    {
        while (Current.Owed is [var productId, .. var others])
        {
            var rating = await rows.RatingOf(StoreId, productId);
            var newest = await rows.Page(ReviewRows.OfProduct(StoreId, productId), [ReviewRows.Shown], null, ProductReviews.MaxNewest);
            var shown = new ProductReviews(
                Current.Revision,
                rating.Count,
                rating.Sum,
                [.. newest.Select(row => row.As<Review>()).Select(Of)]
            );
            await GrainFactory.GetGrain<ICatalogGrain>(StoreId).SetReviews(productId, shown);
            await Save(Current with { Owed = others }, rows: others.IsEmpty ? [ReviewWakes.At(StoreId, null)] : []);
        }
    }

    private static ShownReview Of(Review review) => new(review.Name, review.Stars, review.Text, review.Picture, review.Answer, review.At);
}
