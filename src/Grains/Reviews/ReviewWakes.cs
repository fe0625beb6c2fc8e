using Dukaan.Saving;

namespace Dukaan.Reviews;

/// <summary>The rows that say that the reviews of a store owe its catalog something: written with what makes it so, and swept.</summary>
public static class ReviewWakes
{
    public const string Kind = "review-wake";

    public static RowChange At(string storeId, DateTimeOffset? at) => WakeRow.At(WakeRow.Owner(Kind, storeId), storeId, at);
}
