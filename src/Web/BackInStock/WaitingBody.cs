using Dukaan.BackInStock;

namespace Dukaan.Web.BackInStock;

/// <summary>How many people wait for something sold out.</summary>
/// <param name="VariantId">Which of the product's variants, or null.</param>
/// <param name="Waiting">Whom a message is sent to when it is there again, each once.</param>
public sealed record WaitingBody(string ProductId, string? VariantId, int Waiting)
{
    public static WaitingBody Of(WaitingCount count) =>
        new(count.ProductId, count.StockId == count.ProductId ? null : count.StockId, count.Waiting);
}
