namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Payment gateways, and what they paid out.</summary>
internal sealed record GatewaysTexts
{
    public required string Title { get; init; }
    public required string OfGateway { get; init; }
    public required string Month { get; init; }
    public required string NothingPaid { get; init; }
    public required Func<int, string> Differences { get; init; }
    public required string NotPaidYet { get; init; }
    public required string Lines { get; init; }
    public required Func<int, string> FileHasAll { get; init; }
    public required string Print { get; init; }
    public required string Hint { get; init; }
    public required string Gross { get; init; }
    public required string Fees { get; init; }
    public required string TaxOnFees { get; init; }
    public required string PaidOut { get; init; }
    public required string Payment { get; init; }
    public required string Refund { get; init; }
    public required string Dispute { get; init; }
    public required string Other { get; init; }
    public required string UnknownOrder { get; init; }
    public required string NotInHistory { get; init; }
    public required string OtherAmount { get; init; }
    public required string DoesNotAddUp { get; init; }
    public required string TestMode { get; init; }
    public required string LiveMode { get; init; }
    public required string Gateway { get; init; }
    public required string FormerKey { get; init; }

    // The columns of a statement on paper.
    public required string AsOf { get; init; }
    public required string What { get; init; }
    public required string Order { get; init; }
    public required string Amount { get; init; }
    public required string FeeAndTax { get; init; }
    public required string Net { get; init; }
}
