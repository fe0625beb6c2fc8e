using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Team;
using Dukaan.Translations;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Translations;

/// <summary>The texts of a shop's things in its other languages.</summary>
public static class TranslationEndpoints
{
    /// <summary>Begins the subject of a page, before the name in its link.</summary>
    private const string OfPage = "page:";

    /// <summary>Begins the subject of a name or value of options.</summary>
    private const string OfWord = "word:";

    public static void MapTranslations(this RouteGroupBuilder api)
    {
        var texts = api.MapGroup("/stores/{storeId}/translations")
            .RequireSeller(Permission.ReadCatalog, Permission.EditCatalog)
            .WithTags("Translations");
        texts
            .MapGet("", List)
            .WithName("ListTranslations")
            .WithSummary("The texts in other languages, by what they are of.")
            .Produces<PageOf<TranslatedTextsBody>>()
            .ProducesProblems(401, 404, 422);
        texts
            .MapPut("/{subject}", Put)
            .WithName("PutTranslations")
            .WithSummary(
                "Set the texts of one thing in other languages: they become what is sent. The subject is the id of a product, a category "
                    + "or a collection, page: and the name in a page's link, word: and a name or value of options "
                    + "(for all products that have it), "
                    + "or shop (title: the announcement, text: the description)."
            )
            .Produces<TranslatedTextsBody>()
            .ProducesProblems(401, 404, 422);
    }

    private static async Task<IResult> List(string storeId, Paging paging, IGrainFactory grains)
    {
        if (await grains.GetGrain<ICatalogGrain>(storeId).Snapshot() is not { } shop)
        {
            return Problem.NotFound("store");
        }

        var rest = shop.Translations.Where(texts => paging.After is not { } after || string.CompareOrdinal(texts.Id, after) > 0);
        var page = paging.Cut(rest.Take(paging.Limit + 1).ToList(), TranslatedTextsBody.Of, texts => texts.Id);
        return TypedResults.Json(page, ApiJson.Options);
    }

    private static async Task<IResult> Put(
        string storeId,
        string subject,
        TranslationsGiven body,
        OperationId operation,
        IGrainFactory grains,
        HttpContext context
    )
    {
        subject =
            subject.StartsWith(OfPage, StringComparison.Ordinal) ? $"page/{subject[OfPage.Length..]}"
            : subject.StartsWith(OfWord, StringComparison.Ordinal) ? TranslatedTexts.OfWord(subject[OfWord.Length..])
            : subject;
        var catalog = grains.GetGrain<ICatalogGrain>(storeId);
        var given = body.Read();
        var others = (await Saved(catalog, subject))?.Texts.Where(text => given.All(one => one.Language != text.Language)) ?? [];
        var command = new SetTranslations(
            operation.Value,
            subject,
            [.. given, .. others.Select(other => new Translation(other.Language, "", ""))]
        );
        var result = await catalog.SetTranslations(command);
        if (!result.Ok)
        {
            return Problem.Of(result.Error);
        }

        SeenVersion.Set(context, storeId, result.Value);
        return TypedResults.Json(
            TranslatedTextsBody.Of(await Saved(catalog, subject) ?? new TranslatedTexts(subject, [], result.Value)),
            ApiJson.Options
        );
    }

    private static async Task<TranslatedTexts?> Saved(ICatalogGrain catalog, string subject) =>
        (await catalog.Snapshot())?.Translations.FirstOrDefault(texts => texts.Subject == subject);
}
