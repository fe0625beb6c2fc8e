using System.Globalization;
using Dukaan.Reviews;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Reviews;

/// <summary>Reviews by those who bought, for the seller to show, hide and answer.</summary>
public static class ReviewEndpoints
{
    public static void MapReviews(this RouteGroupBuilder api)
    {
        var store = api.MapGroup("/stores/{storeId}/reviews")
            .RequireSeller(Permission.ReadCatalog, Permission.EditCatalog)
            .WithTags("Reviews");
        store
            .MapGet("", List)
            .WithName("ListReviews")
            .WithSummary("Reviews, those of the newest orders first; ?state= waiting, shown or hidden.")
            .Produces<PageOf<ReviewBody>>()
            .ProducesProblems(401, 404, 422);
        store
            .MapPatch("/{reviewId}", Moderate)
            .WithName("ModerateReview")
            .WithSummary("Show, hide or answer a review. The shop's pages follow at once.")
            .Produces<ReviewBody>()
            .ProducesProblems(401, 404, 422);
    }

    private static async Task<IResult> List(string storeId, string? state, Paging paging, IGrainFactory grains)
    {
        ReviewState? only = null;
        if (!string.IsNullOrEmpty(state))
        {
            if (!EnumNames.TryRead<ReviewState>(state, out var read))
            {
                return Problem.Field("state", "unknown-state", "state is waiting, shown or hidden.");
            }

            only = read;
        }

        var page = await grains.GetGrain<IReviewsGrain>(storeId).List(only, paging.AfterNumber(), paging.Limit + 1);
        return TypedResults.Json(
            paging.Cut(
                page,
                review => ReviewBody.Of(storeId, review),
                review => IReviewsGrain.PlaceOf(review.OrderNumber, review.Line).ToString(CultureInfo.InvariantCulture)
            ),
            ApiJson.Options
        );
    }

    private static async Task<IResult> Moderate(
        string storeId,
        string reviewId,
        ReviewGiven body,
        OperationId operation,
        IGrainFactory grains
    ) =>
        (
            await grains.GetGrain<IReviewsGrain>(storeId).Moderate(new ModerateReview(operation.Value, reviewId, body.State, body.Answer))
        ).Answer(review => TypedResults.Json(ReviewBody.Of(storeId, review), ApiJson.Options));
}
