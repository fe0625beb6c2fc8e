using System.Globalization;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;
using Dukaan.Webhooks;

namespace Dukaan.Web.Webhooks;

/// <summary>Endpoints of a shop's webhooks and their deliveries.</summary>
public static class WebhookEndpoints
{
    public static void MapWebhooks(this RouteGroupBuilder api)
    {
        var hooks = api.MapGroup("/stores/{storeId}/webhooks").RequireSeller(Permission.EditShop, Permission.Own).WithTags("Webhooks");
        hooks
            .MapGet("", List)
            .WithName("ListWebhooks")
            .WithSummary("The shop's webhooks, without their secrets.")
            .Produces<PageOf<WebhookBody>>()
            .ProducesProblems(401, 404);
        hooks
            .MapPost("", Add)
            .RequireFreshCode()
            .WithName("AddWebhook")
            .WithSummary("Post the shop's events to an address. The secret that signs them is in this answer only.")
            .Produces<WebhookBody>(StatusCodes.Status201Created)
            .ProducesProblems(401, 403, 404, 409, 422);
        hooks
            .MapPatch("/{webhookId}", Change)
            .RequireFreshCode()
            .WithName("ChangeWebhook")
            .WithSummary("Change a webhook's address or topics, or turn it off and on.")
            .Produces<WebhookBody>()
            .ProducesProblems(401, 403, 404, 422);
        hooks
            .MapDelete("/{webhookId}", (string storeId, string webhookId, IGrainFactory grains) =>
                Do(grains, storeId, webhookId, hook => hook.Remove(webhookId))
            )
            .WithName("RemoveWebhook")
            .WithSummary("End a webhook, with what still waits to be posted and its log.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 404);
        hooks
            .MapPost("/{webhookId}/secret", ChangeSecret)
            .RequireFreshCode()
            .WithName("ChangeWebhookSecret")
            .WithSummary("Give a webhook another secret; the old one ends at once.")
            .Produces<WebhookBody>()
            .ProducesProblems(401, 403, 404);
        hooks
            .MapPost("/{webhookId}/test", (string storeId, string webhookId, IGrainFactory grains) =>
                Do(grains, storeId, webhookId, hook => hook.SendTest(webhookId))
            )
            .Needing(Permission.EditShop)
            .WithName("TestWebhook")
            .WithSummary("Post an event of the type webhook.test.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 404, 409);
        hooks
            .MapPost("/{webhookId}/resume", (string storeId, string webhookId, IGrainFactory grains) =>
                Do(grains, storeId, webhookId, hook => hook.Resume(webhookId))
            )
            .Needing(Permission.EditShop)
            .WithName("ResumeWebhook")
            .WithSummary("Try again now, where an address is paused after failures.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 404);
        hooks
            .MapGet("/{webhookId}/deliveries", Log)
            .WithName("ListDeliveries")
            .WithSummary("What was posted or waits to be, newest first; kept for a week.")
            .Produces<PageOf<WebhookDeliveryBody>>()
            .ProducesProblems(401, 404, 422);
        hooks
            .MapPost(
                "/{webhookId}/deliveries/{deliveryId:long}/send",
                (string storeId, string webhookId, long deliveryId, IGrainFactory grains) =>
                    Do(grains, storeId, webhookId, hook => hook.SendAgain(webhookId, deliveryId))
            )
            .Needing(Permission.EditShop)
            .WithName("SendDeliveryAgain")
            .WithSummary("Post a delivery again, now. Its event keeps its id.")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblems(401, 404, 409);
    }

    private static async Task<IResult> List(string storeId, IGrainFactory grains)
    {
        var hooks = await grains.GetGrain<IWebhooksGrain>(storeId).List();
        return TypedResults.Json(new PageOf<WebhookBody>([.. hooks.Select(hook => WebhookBody.Of(hook))], null), ApiJson.Options);
    }

    private static async Task<IResult> Add(string storeId, WebhookGiven body, OperationId operation, IGrainFactory grains)
    {
        var result = await grains
            .GetGrain<IWebhooksGrain>(storeId)
            .Add(operation.Value, body.Url ?? "", body.Topics.IsDefault ? [] : body.Topics);
        return result.Answer(made =>
            TypedResults.Json(WebhookBody.Of(made.Webhook, made.Secret), ApiJson.Options, statusCode: StatusCodes.Status201Created)
        );
    }

    private static async Task<IResult> Change(string storeId, string webhookId, WebhookPatch body, IGrainFactory grains)
    {
        if (!Ids.IsId(webhookId))
        {
            return Problem.NotFound("webhook");
        }

        var result = await grains
            .GetGrain<IWebhooksGrain>(storeId)
            .Change(webhookId, body.Url.OrKeep("url"), body.Topics.OrKeep("topics"), body.On.OrKeep("on"));
        return result.Answer(hook => TypedResults.Json(WebhookBody.Of(hook), ApiJson.Options));
    }

    private static async Task<IResult> ChangeSecret(string storeId, string webhookId, IGrainFactory grains)
    {
        var result = await grains.GetGrain<IWebhooksGrain>(storeId).ChangeSecret(webhookId);
        return result.Answer(made => TypedResults.Json(WebhookBody.Of(made.Webhook, made.Secret), ApiJson.Options));
    }

    private static async Task<IResult> Log(string storeId, string webhookId, Paging paging, HttpContext context, IGrainFactory grains)
    {
        var read = await grains
            .GetGrain<IWebhooksGrain>(storeId)
            .Log(webhookId, paging.AfterNumber(), Math.Min(paging.Limit + 1, Paging.Max));
        return read.Answer(log =>
        {
            var page = paging.Cut(
                log,
                delivery => WebhookDeliveryBody.Of(delivery, context.Texts().Webhooks.Notes),
                delivery => delivery.Id.ToString(CultureInfo.InvariantCulture)
            );
            var full = log.Length == Paging.Max && paging.Limit == Paging.Max;
            return TypedResults.Json(
                full ? page with { NextCursor = Paging.Write(log[^1].Id.ToString(CultureInfo.InvariantCulture)) } : page,
                ApiJson.Options
            );
        });
    }

    private static async Task<IResult> Do(
        IGrainFactory grains,
        string storeId,
        string webhookId,
        Func<IWebhooksGrain, Task<Result<Done>>> change
    ) =>
        Ids.IsId(webhookId)
            ? (await change(grains.GetGrain<IWebhooksGrain>(storeId))).Answer(_ => TypedResults.NoContent())
            : Problem.NotFound("webhook");
}
