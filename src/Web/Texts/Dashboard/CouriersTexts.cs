namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Couriers: the account, and the parcels of orders.</summary>
internal sealed record CouriersTexts
{
    public required string Title { get; init; }
    public required string Hint { get; init; }
    public required string Login { get; init; }
    public required string Password { get; init; }
    public required string PickupPlace { get; init; }
    public required string PickupPlaceHint { get; init; }
    public required string Usual { get; init; }
    public required string UsualHint { get; init; }
    public required string Length { get; init; }
    public required string Breadth { get; init; }
    public required string Height { get; init; }
    public required Func<string, string> Connected { get; init; }
    public required string MessagesHint { get; init; }
    public required string Token { get; init; }
    public required string Parcel { get; init; }
    public required string Book { get; init; }
    public required string Waiting { get; init; }
    public required string Label { get; init; }
    public required string Labels { get; init; }
    public required string Cancel { get; init; }
    public required string Where { get; init; }
    public required Func<string, string> FetchedOn { get; init; }
    public required string NotTaken { get; init; }
    public required string Booked { get; init; }
    public required string PickedUp { get; init; }
    public required string Moving { get; init; }
    public required string Out { get; init; }
    public required string NotDelivered { get; init; }
    public required string ComingBack { get; init; }
    public required string CameBack { get; init; }
    public required string Lost { get; init; }
    public required string Cancelling { get; init; }
    public required string Cancelled { get; init; }
    public required string FirstOrder { get; init; }

    /// <summary>Earlier orders of this phone: delivered, came back, ended before they were sent.</summary>
    public required Func<int, int, int, string> Earlier { get; init; }
    public required string CashAllowed { get; init; }
    public required string AskCustomer { get; init; }
    public required string NotConfirmed { get; init; }
    public required string Changed { get; init; }
    public required string FeeTitle { get; init; }
    public required string FeeOn { get; init; }
    public required string FeeHint { get; init; }
    public required string FeePercent { get; init; }
    public required string FeeAmount { get; init; }
    public required string FeeFallback { get; init; }
    public required string ConnectFirst { get; init; }
    public required string Fetch { get; init; }
    public required string FetchRefund { get; init; }
    public required string ReturnBooked { get; init; }
    public required string ReturnFetched { get; init; }
}
