using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Values;

namespace Dukaan.Web.Import;

/// <summary>Fetches the pictures of imported products, a few at once, and adds them. A picture that cannot be had is named.</summary>
internal sealed class ImportedPictures(ImportFiles files, PictureFetch fetch, IGrainFactory grains)
{
    /// <summary>
    /// The number of links between two reports. These take at most 100 seconds (<see cref="PictureFetch"/>): an import that does not report
    /// for two minutes is resumed by another process.
    /// </summary>
    private const int AtOnce = 4;

    private const int Batch = 20;

    /// <summary>Adds the wanted pictures. Returns the import's state afterwards.</summary>
    /// <param name="giveWay">Called between batches.</param>
    public async Task<ImportState> Fetch(
        string storeId,
        ImportState state,
        IReadOnlyList<WantedPictures> wanted,
        ImportedProducts known,
        Func<Task> giveWay,
        CancellationToken cancellation
    )
    {
        state = state with { Pictures = wanted.Sum(each => each.Links.Length) };
        var hosts = new PictureHosts();
        foreach (var batch in wanted.Chunk(Batch))
        {
            var fetched = new ConcurrentDictionary<string, Result<string>>(StringComparer.Ordinal);
            foreach (var links in batch.SelectMany(each => each.Links).Distinct(StringComparer.Ordinal).Chunk(AtOnce))
            {
                await files.Save(storeId, state);
                await giveWay();
                await Parallel.ForEachAsync(
                    links,
                    new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
                    async (link, token) => fetched[link] = await fetch.Fetch(storeId, link, hosts, token)
                );
            }

            foreach (var each in batch)
            {
                state = await Add(storeId, state, each, fetched, known);
            }

            await known.Save();
        }

        return state;
    }

    private async Task<ImportState> Add(
        string storeId,
        ImportState state,
        WantedPictures wanted,
        ConcurrentDictionary<string, Result<string>> fetched,
        ImportedProducts known
    )
    {
        state = state with { PicturesThrough = state.PicturesThrough + wanted.Links.Length };
        foreach (var link in wanted.Links.Where(link => !fetched[link].Ok))
        {
            var error = fetched[link].Error!;
            state = state.With(ImportProblem.Of(wanted.Line, "pictures", error.Code, $"{error.Message} {link}"), 0);
        }

        var got = wanted.Links.Where(link => fetched[link].Ok).ToList();
        var catalog = grains.GetGrain<ICatalogGrain>(storeId);
        if (got.Count == 0 || await catalog.Get(wanted.ProductId) is not { Product: var product })
        {
            return state;
        }

        var all = product.Pictures.Concat(got.Select(link => fetched[link].Value!)).Distinct(StringComparer.Ordinal);
        var own = wanted
            .Variants.Where(each => fetched[each.Link].Ok)
            .ToDictionary(each => Key(each.Values), each => fetched[each.Link].Value!);
        ImmutableArray<string> pictures = [.. all.Take(ProductRules.MaxPictures)];
        // The id names the version: an interrupted import that is run again may get other pictures, for a product that has some of them.
        var version = product.Version.ToString(CultureInfo.InvariantCulture);
        var edited = await catalog.Edit(
            new EditProduct(Ids.Derive("import", state.Id, "pictures", product.Id, version), product.Id)
            {
                Pictures = pictures,
                Variants =
                    own.Count == 0
                        ? null
                        :
                        [
                            .. product.Variants.Select(variant => new VariantDraft(variant.Id, variant.Values)
                            {
                                Picture = own.GetValueOrDefault(Key(variant.Values)) is { } id && pictures.Contains(id) ? id : null,
                            }),
                        ],
            }
        );
        if (!edited.Ok)
        {
            return state.With(ImportProblem.Of(wanted.Line, "pictures", edited.Error.Code, edited.Error.Message), 0);
        }

        foreach (var link in got)
        {
            known.NotePicture(product.Id, link, fetched[link].Value!);
        }

        return state;
    }

    private static string Key(ImmutableArray<string> values) => string.Join('\n', values).ToUpperInvariant();
}
