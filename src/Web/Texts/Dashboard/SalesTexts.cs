namespace Dukaan.Web.Texts.Dashboard;

/// <summary>The sales report.</summary>
internal sealed record SalesTexts
{
    public required string NothingSold { get; init; }
    public required Func<string, string, string> BestDay { get; init; }
    public required string ChartLabel { get; init; }
    public required string SalesKey { get; init; }
    public required string PaidKey { get; init; }
    public required Func<long, string> DaysSpan { get; init; }
    public required string AYear { get; init; }
    public required string Days { get; init; }
    public required string OrdersLabel { get; init; }
    public required string PaidLabel { get; init; }
    public required string SalesLabel { get; init; }
    public required string Explained { get; init; }
    public required string ByDay { get; init; }
    public required string ShowTable { get; init; }
    public required string SalesByDay { get; init; }
    public required string Day { get; init; }
    public required string ByProduct { get; init; }
    public required string SalesByProduct { get; init; }
    public required string OtherProducts { get; init; }
    public required string Delivery { get; init; }
    public required string AllSales { get; init; }
}
