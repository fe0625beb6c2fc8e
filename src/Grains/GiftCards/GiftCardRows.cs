using System.Text;
using Dukaan.Saving;

namespace Dukaan.GiftCards;

/// <summary>The rows of a store's list of gift cards: one a card, written by the card itself; a bucket for each state.</summary>
public static class GiftCardRows
{
    private const int Each = 4_096;

    public static RowOwner Of(string storeId) => new("gift-cards", storeId);

    public static string Bucket(GiftCardState state) => state.ToString().ToLowerInvariant();

    public static RowChange Put(string storeId, GiftCardLine line) => new(Of(storeId), line.Id, Bucket(line.State), line.Sort, line);

    /// <summary>By time; cards of one millisecond, which one order may make, are told apart by their ids.</summary>
    public static long SortOf(string id, DateTimeOffset at) =>
        (at.ToUnixTimeMilliseconds() * Each) + (Encoding.ASCII.GetBytes(id).Aggregate(0, (sum, one) => ((sum * 31) + one) % Each));
}
