namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Reviews of buyers.</summary>
internal sealed record ReviewsTexts
{
    public required string Reviews { get; init; }
    public required string Hint { get; init; }
    public required string Waiting { get; init; }
    public required string Shown { get; init; }
    public required string Hidden { get; init; }
    public required string All { get; init; }
    public required string None { get; init; }
    public required string NoneHint { get; init; }
    public required string YourAnswer { get; init; }
    public required string Show { get; init; }
    public required string Hide { get; init; }
    public required string SaveAnswer { get; init; }
    public required string DidShow { get; init; }
    public required string DidHide { get; init; }
    public required string DidAnswer { get; init; }
    public required string ShownInShop { get; init; }
    public required string WaitingForYou { get; init; }
}
