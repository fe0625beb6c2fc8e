namespace Dukaan.Web.Texts.Dashboard;

/// <summary>What many pages of the seller's side say.</summary>
internal sealed record CommonTexts
{
    public required string Save { get; init; }
    public required string Saved { get; init; }
    public required string SavedInShop { get; init; }
    public required string OtherTexts { get; init; }
    public required string OtherTextsHint { get; init; }
    public required string NothingChanged { get; init; }
    public required string Deleted { get; init; }
    public required string Add { get; init; }
    public required string Search { get; init; }
    public required string Older { get; init; }
    public required string Copy { get; init; }
    public required string Copied { get; init; }
    public required string Show { get; init; }
    public required string Optional { get; init; }
    public required string Hidden { get; init; }
    public required string SoldOut { get; init; }
    public required string InStock { get; init; }
    public required string Name { get; init; }
    public required string Price { get; init; }
    public required string Phone { get; init; }
    public required string Address { get; init; }
    public required string Note { get; init; }
    public required string Reason { get; init; }
    public required string Total { get; init; }
    public required string Items { get; init; }
    public required string From { get; init; }
    public required string To { get; init; }
    public required string Nothing { get; init; }
    public required string Remove { get; init; }
    public required string NotSavedYet { get; init; }
    public required string DidNotWork { get; init; }
    public required string Today { get; init; }
    public required string Waiting { get; init; }
    public required string Delivered { get; init; }
    public required string Off { get; init; }
    public required string On { get; init; }
    public required string Settings { get; init; }
    public required string Home { get; init; }
    public required string Team { get; init; }
    public required string Description { get; init; }
    public required string Picture { get; init; }
    public required string RemovePicture { get; init; }
    public required string FormerLinks { get; init; }
    public required string LinkName { get; init; }
    public required string SearchProducts { get; init; }
    public required string NothingFound { get; init; }
    public required Func<long, string> Products { get; init; }
    public required Func<long, string> Orders { get; init; }
    public required Func<long, string> Pieces { get; init; }
    public required Func<long, string> Times { get; init; }
    public required Func<long, string> More { get; init; }
    public required Func<string, string> IsSaved { get; init; }
    public required Func<string, string> MoveUp { get; init; }
    public required Func<string, string> MoveDown { get; init; }
}
