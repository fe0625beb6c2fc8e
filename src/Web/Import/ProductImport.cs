using Dukaan.Catalog;
using Dukaan.Features;
using Dukaan.Import;
using Dukaan.Orders;
using Dukaan.RuntimeSettings;
using Dukaan.Stock;
using Dukaan.Values;
using Dukaan.Web.Texts;
using Dukaan.Web.Work;

namespace Dukaan.Web.Import;

/// <summary>
/// Imports a file of products into a shop. First the file is checked, which changes nothing; then its rows are imported, invalid ones
/// skipped, and its pictures fetched. Each step has an operation id derived from the import's, so that an interrupted import is simply run
/// again (P3).
/// </summary>
internal sealed class ProductImport(
    ImportFiles files,
    TemporaryFiles temporary,
    ImportedPictures pictures,
    IGrainFactory grains,
    IRuntimeSettings settings,
    FeatureGate features,
    TimeProvider time
)
{
    private const int PreviewRows = 10;
    private const int AtOnce = 200;

    /// <summary>Checks the rows.</summary>
    /// <param name="storeId">The shop.</param>
    /// <param name="state">The import before any row.</param>
    /// <param name="file">Its file, opened.</param>
    /// <exception cref="CsvException">It cannot be read to its end.</exception>
    public async Task<ImportState> Check(string storeId, ImportState state, OpenedFile file, CancellationToken cancellationToken)
    {
        var shop = await Shop(storeId, state.Id);
        await foreach (var read in Rows(storeId, file, shop, cancellationToken))
        {
            var row = read.Row;
            state = state with { Rows = state.Rows + row.Rows };
            if (state.Preview.Length < PreviewRows)
            {
                var price = row.Product is { } one ? PriceText.Write(one.Price) : "";
                state = state with { Preview = state.Preview.Add([$"{row.Line}", Title(row), price, read.Effect.ToString()]) };
            }

            state = Noted(state, read);
            state = read.Effect switch
            {
                ImportEffect.New => state with { ToAdd = state.ToAdd + 1 },
                ImportEffect.Changed => state with { ToChange = state.ToChange + 1 },
                ImportEffect.Same => state with { Same = state.Same + 1 },
                _ => state,
            };
            if (read.Effect is not ImportEffect.LeftOut)
            {
                state = state with { Pictures = state.Pictures + NewPictures(shop, read).Links.Length };
            }
        }

        return state;
    }

    /// <summary>Imports the rows.</summary>
    /// <param name="giveWay">Called between batches of rows.</param>
    public async Task Run(string storeId, ImportState checkedState, Func<Task> giveWay, CancellationToken cancellationToken)
    {
        Caller.Set(storeId, checkedState.Actor);
        var shop = await Shop(storeId, checkedState.Id);
        var state = checkedState with { Phase = ImportPhase.Running, Through = 0, PicturesThrough = 0, Wrong = 0, Problems = [] };
        var (adding, wanted, shown) = (new List<ProductRow>(), new List<WantedPictures>(), 0);
        using var file = await ImportFileChild.Open(files.PathOf(storeId, state.Id), state.Encoding, temporary.Folder, cancellationToken);
        await foreach (var read in Rows(storeId, file, shop, cancellationToken))
        {
            state = Noted(state, read);
            if (read.Effect is ImportEffect.New)
            {
                adding.Add(read);
            }
            else if (read is { Effect: ImportEffect.Changed, Existing: { } existing })
            {
                var changed = read.Edit is { } edit ? await Edit(storeId, edit, existing) : existing;
                state = Refused(state, read.Row, changed.Error);
                if (changed.Ok)
                {
                    Imported(shop, read, changed.Value, wanted);
                }
            }
            else if (read is { Effect: ImportEffect.Same, Existing: { } same })
            {
                shop.Known.Note(read.Row, same, read.Recounted, shop.Locations.Total);
            }

            state = state with { Through = state.Through + read.Row.Rows };
            if (adding.Sum(each => each.Row.Rows) >= AtOnce)
            {
                state = await Add(storeId, state, shop, adding, wanted);
            }

            if (state.Through >= shown + AtOnce)
            {
                shown = state.Through;
                state = await Collect(state, shop);
                await files.Save(storeId, state);
                await giveWay();
            }
        }

        state = await Add(storeId, state, shop, adding, wanted);
        state = await Collect(state, shop);
        state = (await shop.Bundles.Make()).Aggregate(state, (sofar, problem) => sofar.With(problem, 0));
        state = await pictures.Fetch(storeId, state, wanted, shop.Known, giveWay, cancellationToken);
        await files.Save(
            storeId,
            state with
            {
                Phase = ImportPhase.Done,
                Version = await grains.GetGrain<ICatalogGrain>(storeId).Version(),
            }
        );
    }

    /// <summary>Each row with what it does.</summary>
    private async IAsyncEnumerable<ProductRow> Rows(
        string storeId,
        OpenedFile file,
        ShopBefore shop,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var names = new ProductNames(shop.Catalog);
        var most = settings.Now.Of(storeId).ProductsPerShop;
        var room = most - shop.Catalog.Products.Length;
        var lines = ProductLayouts.Ours(file.Layout, file.Lines, time.GetUtcNow());
        var clock = new ImportClock(OrderDay.ZoneOf(shop.Catalog.Store.TimeZone), time.GetUtcNow());
        await foreach (var unplaced in ProductCsv.Read(lines, shop.Catalog.Store.Currency, clock, cancellationToken))
        {
            if (unplaced.Product is not { } product)
            {
                yield return new ProductRow(unplaced, null, null, ImportEffect.LeftOut, null);
                continue;
            }

            var placed = shop.Locations.Find(unplaced);
            var row = placed.Ok ? placed.Value : unplaced;

            var (existing, error) = names.Find(row);
            error ??= placed.Error;
            error ??=
                existing is { Options.Length: > 0 } && product.Options.IsEmpty && row.Given.Contains("stock")
                    ? Error.Invalid("stock", "options-missing", "This product has variants. Give each a row with its values.")
                : existing is { Options.Length: > 0 } && product.Options.Length > 0 && !SameNames(existing, product)
                    ? Error.Invalid(
                        "option 1",
                        "option",
                        $"This product differs in {string.Join(", ", existing.Options.Select(option => option.Name))}. Change that on its "
                            + "page."
                    )
                : DamagedBarcode(product, existing) is { } damage ? Error.Invalid("barcode", "number-shortened", damage)
                : existing is null && --room < 0 ? Error.Invalid("", "catalog-full", $"A shop has at most {most:N0} products.")
                : null;
            if (error is not null)
            {
                yield return new ProductRow(row, existing, null, ImportEffect.LeftOut, error);
            }
            else if (existing is null)
            {
                yield return new ProductRow(row, null, null, ImportEffect.New, null);
            }
            else
            {
                var edit = await ProductEdits.WithoutSameStock(
                    ProductEdits.Of(row, existing, shop.Operation(row.Line, "edit")),
                    existing,
                    shop.ImportId,
                    itemId => shop.Known.Stock(existing.Id, itemId),
                    async itemId => (await grains.GetGrain<IStockGrain>(StoreKey.Of(storeId, itemId)).Level()).Available
                );
                var recounted = await shop.Locations.Changed(row, existing);
                edit = ImportedLocations.Without(edit, existing, recounted);
                var unchanged = ProductEdits.ChangesNothing(edit, existing, shop.Catalog);
                var read = new ProductRow(row, existing, unchanged ? null : edit, ImportEffect.Changed, null) { Recounted = recounted };
                var same =
                    unchanged
                    && recounted.IsEmpty
                    && shop.Collections.Has(row, existing.Id)
                    && ImportedBundles.Has(row, existing, shop.Catalog)
                    && shop.Translations.Has(row, existing.Id)
                    && NewPictures(shop, read).Links.IsEmpty;
                yield return same ? read with { Effect = ImportEffect.Same } : read;
            }
        }
    }

    /// <summary>Edits a product. Returns it as it is then.</summary>
    private async Task<Result<Product>> Edit(string storeId, EditProduct edit, Product existing)
    {
        var changed = await grains.GetGrain<ICatalogGrain>(storeId).Edit(edit);
        // Interrupted after this edit. The command differs now, since the product or its stock does: it is not applied twice.
        return changed.Ok ? changed.Value.Product
            : changed.Error.Code == Error.KeyReused().Code ? existing
            : changed.Error;
    }

    private static async Task<ImportState> Collect(ImportState state, ShopBefore shop)
    {
        // Counts come before what the file is known to have said: an import that is interrupted between them counts again, once.
        var counted = await shop.Locations.Save();
        await shop.Known.Save();
        return counted
            .Concat(await shop.Collections.Add())
            .Concat(await shop.Translations.Save())
            .Aggregate(state, (sofar, problem) => sofar.With(problem, 0));
    }

    private async Task<ImportState> Add(
        string storeId,
        ImportState state,
        ShopBefore shop,
        List<ProductRow> rows,
        List<WantedPictures> wanted
    )
    {
        if (rows.Count == 0)
        {
            return state;
        }

        var catalog = grains.GetGrain<ICatalogGrain>(storeId);
        var many = await catalog.AddMany(shop.Operation(rows[0].Row.Line, "many"), [.. rows.Select(each => each.Row.Product!)]);
        if (many.Ok)
        {
            for (var i = 0; i < rows.Count && i < many.Value.Length; i++)
            {
                Imported(shop, rows[i], many.Value[i].Product, wanted);
            }
        }
        else
        {
            // The batch is all or none: one by one shows which product fails.
            foreach (var each in rows)
            {
                var one = await catalog.Add(each.Row.Product! with { OperationId = shop.Operation(each.Row.Line, "add") });
                state = Refused(state, each.Row, one.Error);
                if (one.Ok)
                {
                    Imported(shop, each, one.Value.Product, wanted);
                }
            }
        }

        rows.Clear();
        return state;
    }

    /// <summary>Records what is left to do for a product that is in the shop.</summary>
    private static void Imported(ShopBefore shop, ProductRow read, Product product, List<WantedPictures> wanted)
    {
        shop.Collections.Note(read.Row, product.Id);
        shop.Bundles.Note(read.Row, product.Id);
        shop.Translations.Note(read.Row, product.Id);
        shop.Locations.Note(read.Row, product, read.Existing, read.Recounted);
        shop.Known.Note(read.Row, product, shop.Locations.Recounted(read, product), shop.Locations.Total);
        if (NewPictures(shop, read with { Existing = product }) is { Links.IsEmpty: false } pictures)
        {
            wanted.Add(pictures);
        }
    }

    /// <summary>The pictures of a row that were not fetched for its product before.</summary>
    private static WantedPictures NewPictures(ShopBefore shop, ProductRow read)
    {
        var id = read.Existing?.Id ?? "";
        bool IsNew(string link) =>
            id.Length == 0
            || (
                shop.Known.Picture(id, link) is null
                && !(
                    PictureFetch.Served(link) is { } own
                    && own.StoreId == shop.Catalog.Store.StoreId
                    && read.Existing!.Pictures.Contains(own.PictureId)
                )
            );
        var ofVariants = read
            .Row.VariantPictures.Where(each => IsNew(each.Value))
            .Select(each => (each.Value, read.Row.Product!.Variants[each.Key].Values))
            .ToList();
        return new WantedPictures(
            read.Row.Line,
            id,
            [
                .. read
                    .Row.Pictures.Take(ProductRules.MaxPictures)
                    .Concat(ofVariants.Select(each => each.Value))
                    .Where(IsNew)
                    .Distinct(StringComparer.Ordinal),
            ],
            [.. ofVariants]
        );
    }

    private static bool SameNames(Product existing, AddProduct product) =>
        existing
            .Options.Select(option => option.Name)
            .SequenceEqual(product.Options.Select(option => option.Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Records its skipped rows; if the product itself is skipped, all its rows.</summary>
    private static ImportState Noted(ImportState state, ProductRow read)
    {
        var row = read.Row;
        state = row.Problems.Aggregate(state, (sofar, problem) => sofar.With(problem, 1));
        var left = row.Rows - row.Problems.Count;
        return read.Error is { } error ? state.With(ImportProblem.Of(row.Line, error), left)
            : row.Product is null ? state with { Wrong = state.Wrong + left }
            : row.Pictures.Length > ProductRules.MaxPictures
                ? state.With(
                    ImportProblem.Of(
                        row.Line,
                        "pictures",
                        "pictures-many",
                        $"A product has {ProductRules.MaxPictures} photos at most. The others were left out."
                    ),
                    0
                )
            : state;
    }

    private static ImportState Refused(ImportState state, ProductCsvRow row, Error? error) =>
        error is null ? state : state.With(ImportProblem.Of(row.Line, error), row.Rows - row.Problems.Count);

    /// <summary>The damage that a spreadsheet did to one of its barcodes, or null.</summary>
    private static string? DamagedBarcode(AddProduct product, Product? existing)
    {
        if (product.Variants.IsEmpty)
        {
            return Barcodes.Damage(product.Details?.Barcode ?? "", existing?.Details.Barcode ?? "");
        }

        string Known(VariantDraft draft) =>
            existing
                ?.Variants.FirstOrDefault(variant => variant.Values.SequenceEqual(draft.Values, StringComparer.OrdinalIgnoreCase))
                ?.Details.Barcode
            ?? "";
        return product
            .Variants.Select(draft => Barcodes.Damage(draft.Details?.Barcode ?? "", Known(draft)))
            .FirstOrDefault(damage => damage is not null);
    }

    private static string Title(ProductCsvRow row) =>
        row.Product switch
        {
            null => "",
            { Variants.Length: > 0 } product =>
                $"{product.Title} · {string.Join(", ", product.Options.SelectMany(option => option.Values).Take(6))}",
            var product => product.Title,
        };

    private async Task<ShopBefore> Shop(string storeId, string importId)
    {
        var catalog = grains.GetGrain<ICatalogGrain>(storeId);
        var before = await catalog.Snapshot() ?? throw new InvalidOperationException("A shop that is imported into is open.");
        var known = await ImportedProducts.Load(grains.GetGrain<IImportsGrain>(storeId));
        return new ShopBefore(importId, before, known, catalog, features, id => grains.GetGrain<IStockGrain>(StoreKey.Of(storeId, id)));
    }
}
