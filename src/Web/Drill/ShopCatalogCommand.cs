using System.Text.Json;
using Dukaan.Saving;
using Dukaan.Silo.Hosting;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Drill;

/// <summary><c>shop-catalog SHOP</c>: writes the catalog of a shop, by id or link name, as JSON.</summary>
internal static class ShopCatalogCommand
{
    /// <summary>Answers the code to exit with.</summary>
    public static async Task<int> Run(string shop, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        if (await ShopTool.Catalog(DukaanOptions.Read([]).Databases(), shop, cancellationToken) is not { } catalog)
        {
            await error.WriteLineAsync($"There is no shop '{shop}' at that moment: give its id, or the name in its link.");
            return 1;
        }

        await output.WriteLineAsync(JsonSerializer.Serialize(catalog, StateJson.Options));
        return 0;
    }
}
