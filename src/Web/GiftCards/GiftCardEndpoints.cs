using System.Globalization;
using Dukaan.GiftCards;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.GiftCards;

/// <summary>A shop's gift cards and store credit, for its seller.</summary>
public static class GiftCardEndpoints
{
    public static void MapGiftCards(this RouteGroupBuilder api)
    {
        var cards = api.MapGroup("/stores/{storeId}/gift-cards")
            .RequireSeller(Permission.EditShop, Permission.EditShop)
            .WithTags("Gift cards");
        cards
            .MapGet("", List)
            .WithName("ListGiftCards")
            .WithSummary("Gift cards and store credit, newest first; ?state= for those that are active, empty or disabled.")
            .Produces<PageOf<GiftCardBody>>()
            .ProducesProblems(401, 404, 422);
        cards
            .MapPost("", Issue)
            .WithName("IssueGiftCard")
            .WithSummary("Give out a gift card. The code is in this response and nowhere else. A person does so, with a new code.")
            .RequireFreshCode()
            .Produces<GiftCardBody>(StatusCodes.Status201Created)
            .ProducesProblems(401, 403, 404, 422);
        cards
            .MapGet("/{cardId}", Get)
            .WithName("GetGiftCard")
            .WithSummary("A gift card with its ledger.")
            .Produces<GiftCardDetailBody>()
            .ProducesProblems(401, 404);
        cards
            .MapPost("/{cardId}/disable", Disable)
            .WithName("DisableGiftCard")
            .WithSummary("End a gift card: what it has is written off. Orders that it paid stay paid.")
            .Produces<GiftCardDetailBody>()
            .ProducesProblems(401, 404, 422);
    }

    private static async Task<IResult> List(string storeId, string? state, Paging paging, IGrainFactory grains)
    {
        GiftCardState? only = null;
        if (!string.IsNullOrEmpty(state))
        {
            if (!EnumNames.TryRead<GiftCardState>(state, out var read))
            {
                return Problem.Field("state", "unknown-state", "state is active, empty or disabled.");
            }

            only = read;
        }

        var page = await grains.GetGrain<IGiftCardsGrain>(storeId).List(only, paging.AfterNumber(), paging.Limit + 1);
        return TypedResults.Json(
            paging.Cut(page, GiftCardBody.Of, card => card.Sort.ToString(CultureInfo.InvariantCulture)),
            ApiJson.Options
        );
    }

    private static async Task<IResult> Issue(string storeId, GiftCardGiven body, OperationId operation, IGrainFactory grains)
    {
        var amount = body.Amount is { } given
            ? given.Read("amount")
            : throw new ErrorException(Problem.Field("amount", "required", "Say what the gift card is worth."));
        Phone? phone = null;
        if (!string.IsNullOrWhiteSpace(body.Phone))
        {
            phone = Phone.TryParse(body.Phone, null, out var typed)
                ? typed
                : throw new ErrorException(
                    Problem.Field("phone", "phone", "Give a phone number with its country code, such as +91 98765 43210.")
                );
        }

        var command = new IssueGiftCard(operation.Value, amount, phone, body.Note, body.ExpiresAt);
        return (await grains.GetGrain<IGiftCardsGrain>(storeId).Issue(command)).Answer(issued =>
            TypedResults.Json(GiftCardBody.Of(issued), ApiJson.Options, statusCode: StatusCodes.Status201Created)
        );
    }

    private static async Task<IResult> Get(string storeId, string cardId, IGrainFactory grains) =>
        Ids.IsId(cardId) && await grains.GetGrain<IGiftCardGrain>(StoreKey.Of(storeId, cardId)).Get() is { } card
            ? new Tagged<GiftCardDetailBody>(GiftCardDetailBody.Of(card), card.Version)
            : Problem.NotFound("gift card");

    /// <summary>A repeat changes nothing, so its key is accepted and not needed.</summary>
    private static async Task<IResult> Disable(
        string storeId,
        string cardId,
        GiftCardEndGiven? body,
        OperationId operation,
        IGrainFactory grains
    ) =>
        Ids.IsId(cardId)
            ? (await grains.GetGrain<IGiftCardGrain>(StoreKey.Of(storeId, cardId)).Disable(body?.Reason ?? "")).Answer(
                card => new Tagged<GiftCardDetailBody>(GiftCardDetailBody.Of(card), card.Version)
            )
            : Problem.NotFound("gift card");
}
