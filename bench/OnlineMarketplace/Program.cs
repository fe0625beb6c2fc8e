using Dukaan.Bench.OnlineMarketplace;
using Dukaan.Web;
using Dukaan.Web.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;

// The whole site with its settings (DUKAAN_…), and beside it the benchmark's contract on the address of --contract.
const string ContractAddress = "--contract=";
var contract = args.FirstOrDefault(arg => arg.StartsWith(ContractAddress, StringComparison.Ordinal))?[ContractAddress.Length..];
if (contract is null)
{
    Console.Error.WriteLine("Say where to serve the contract: --contract=http://127.0.0.1:8081. The site has its usual settings.");
    return 2;
}

await using var site = DukaanApp.Build(
    DukaanOptions.Read([.. args.Where(arg => !arg.StartsWith(ContractAddress, StringComparison.Ordinal))])
);
await site.StartAsync();
await using (var adapter = await MarketplaceAdapter.Start(site.Services.GetRequiredService<IGrainFactory>(), contract))
{
    Console.WriteLine($"The contract is served at {adapter.Address}.");
    await site.WaitForShutdownAsync();
}

return 0;
