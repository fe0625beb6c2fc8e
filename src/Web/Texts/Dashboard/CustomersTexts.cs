namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Customers: their list, and what is noted of them.</summary>
internal sealed record CustomersTexts
{
    public required string Title { get; init; }
    public required string Export { get; init; }
    public required string NameOrPhone { get; init; }
    public required string SearchThem { get; init; }
    public required string Tag { get; init; }
    public required string All { get; init; }
    public required string NoneYet { get; init; }
    public required string NobodyFound { get; init; }
    public required string WhoAppears { get; init; }
    public required Func<string, string> Last { get; init; }
    public required string Spent { get; init; }
    public required Func<string, string, string> FirstLast { get; init; }
    public required string Call { get; init; }
    public required string YourNotes { get; init; }
    public required string NoteHint { get; init; }
    public required string TagsHint { get; init; }
    public required string SameTag { get; init; }
    public required string KeyScope { get; init; }
    public required Func<long, long, string> PartsBack { get; init; }
    public required Func<long, string> CancelledLate { get; init; }
    public required string BlockList { get; init; }
    public required string BlockHint { get; init; }
    public required string NotBlocked { get; init; }
    public required string NoCash { get; init; }
    public required string NoOrders { get; init; }
    public required string BlockReason { get; init; }
    public required string NobodyBlocked { get; init; }
    public required string Block { get; init; }
    public required string BlockAddress { get; init; }
    public required string AddressBlockHint { get; init; }
    public required Func<string, string> AtAddress { get; init; }
}
