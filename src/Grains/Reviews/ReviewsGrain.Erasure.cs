using Dukaan.Saving;

namespace Dukaan.Reviews;

/// <summary>Erases those who wrote reviews.</summary>
public sealed partial class ReviewsGrain
{
    public async Task Erase(string orderId, ImmutableArray<int> lines)
    {
        var (changes, shown) = (ImmutableArray.CreateBuilder<RowChange>(), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var line in lines)
        {
            if ((await rows.Find(ReviewRows.Of(StoreId), ReviewRows.IdOf(orderId, line)))?.As<Review>() is not { } before)
            {
                continue;
            }

            var bare = Bare(before);
            if (StateJson.Write(bare) == StateJson.Write(before))
            {
                continue; // an erasure that waits for something else comes by again
            }

            changes.Add(ReviewRows.Put(StoreId, bare));
            if (bare.State == ReviewState.Shown)
            {
                changes.Add(ReviewRows.OnProduct(StoreId, bare));
                shown.Add(bare.ProductId);
            }
        }

        if (changes.Count > 0)
        {
            if (shown.Count > 0)
            {
                changes.Add(ReviewWakes.At(StoreId, time.GetUtcNow()));
            }

            await Save(
                Current with
                {
                    Revision = Current.Revision + 1,
                    Owed = [.. Current.Owed.Union(shown)],
                    Answers =
                    [
                        .. Current.Answers.Select(done => done.Answer.OrderId == orderId ? done with { Answer = Bare(done.Answer) } : done),
                    ],
                },
                rows: changes.ToImmutable(),
                audit: new AuditLine(StoreId, Caller.Actor, "review.erased", orderId)
            );
        }

        await Wake();
    }

    private Review Bare(Review review) => personal.Erase(review) with { Picture = null };
}
