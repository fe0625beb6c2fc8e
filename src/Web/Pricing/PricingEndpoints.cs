using System.Collections.Immutable;
using Dukaan.Features;
using Dukaan.Hours;
using Dukaan.Pricing;
using Dukaan.Stock;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Pricing;

/// <summary>Endpoints of a shop's terms of sale: taxes, delivery, reservation times.</summary>
public static class PricingEndpoints
{
    public static void MapPricing(this RouteGroupBuilder api)
    {
        var terms = api.MapGroup("/stores/{storeId}/terms")
            .RequireSeller(Permission.ReadCatalog, Permission.EditShop)
            .WithTags("Terms of sale");
        terms
            .MapGet("", Get)
            .WithName("GetTerms")
            .WithSummary("Taxes, delivery zones and fees, how long goods are held.")
            .Produces<TermsBody>()
            .ProducesProblems(401, 404);
        terms
            .MapPatch("", Change)
            .WithName("ChangeTerms")
            .WithSummary("Change the terms: what is left out stays, what is given is replaced whole, null sets it back.")
            .Produces<TermsBody>()
            .ProducesProblems(401, 404, 412, 422);
    }

    private static async Task<IResult> Get(string storeId, IGrainFactory grains)
    {
        var currency = await ShopCurrency.Of(grains, storeId);
        var view = await grains.GetGrain<IPricingGrain>(storeId).Get();
        return new Tagged<TermsBody>(TermsBody.Of(view, currency), view.Version);
    }

    private static async Task<IResult> Change(
        string storeId,
        TermsPatch body,
        OperationId operation,
        IfMatch match,
        IGrainFactory grains,
        FeatureGate features,
        HttpContext context
    )
    {
        if (body.Slots.Value?.Windows is { IsDefaultOrEmpty: false } && features.WhyNot(Feature.Slots, "slots.windows") is { } later)
        {
            return Problem.Of(later);
        }

        if (body.Locations.Value is { Length: > 1 } && features.WhyNot(Feature.Locations, "locations") is { } laterToo)
        {
            return Problem.Of(laterToo);
        }

        if (
            body.Delivery.Value?.Zones?.Any(zone => zone is { Area: [_, ..] } or { MinimumOrder: not null }) == true
            && features.WhyNot(Feature.DeliveryAreas, "delivery.zones") is { } notNow
        )
        {
            return Problem.Of(notNow);
        }

        var currency = await ShopCurrency.Of(grains, storeId);
        if (body.Delivery.Value?.Courier is not null)
        {
            if (features.WhyNot(Feature.CourierFees, "delivery.courier") is { } notYet)
            {
                return Problem.Of(notYet);
            }

            if (currency.Code != CourierFee.Currency)
            {
                return Problem.Of(Error.Invalid("delivery.courier", "rupees", "Couriers ask rupees: this shop has another currency."));
            }
        }

        ImmutableArray<StockLocation>? locations = body.Locations.Given
            ? LocationBody.Read(
                body.Locations.Value ?? [],
                (await grains.GetGrain<IPricingGrain>(storeId).Get()).Terms.Locations,
                operation
            )
            : null;
        var result = await grains
            .GetGrain<IPricingGrain>(storeId)
            .Change(
                new ChangeTerms(
                    operation.Value,
                    match.Version,
                    body.Country.OrClear(""),
                    body.Tax.Clears ? TaxTerms.None : body.Tax.Value?.Read(),
                    body.Delivery.Clears ? DeliveryTerms.Everywhere : body.Delivery.Value?.Read(storeId, operation, currency),
                    body.ReservationMinutes.OrClear(SaleTerms.UsualReservationMinutes),
                    body.ConfirmationHours.OrClear(SaleTerms.UsualConfirmationHours)
                )
                {
                    MinimumOrder = body.MinimumOrder.Clears ? 0 : currency.Read(body.MinimumOrder.Value, "minimumOrder"),
                    Advance =
                        body.CashAdvance.Clears ? CashAdvance.None
                        : body.CashAdvance.Value is { } advance
                            ? new CashAdvance(advance.Percent ?? 0, currency.Read(advance.Amount, "cashAdvance.amount") ?? 0)
                        : null,
                    ThankYou = body.ThankYou.Clears ? ThankYouTerms.None : body.ThankYou.Value?.Read(),
                    Slots = body.Slots.Clears ? SlotTerms.None : body.Slots.Value?.Read(storeId, operation),
                    Locations = locations,
                }
            );
        return result.Answer(view =>
        {
            SeenVersion.Set(context, storeId, view.Version);
            return new Tagged<TermsBody>(TermsBody.Of(view, currency), view.Version);
        });
    }
}
