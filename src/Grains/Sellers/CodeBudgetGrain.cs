using Dukaan.RuntimeSettings;

namespace Dukaan.Sellers;

/// <inheritdoc cref="ICodeBudgetGrain"/>
public sealed class CodeBudgetGrain(IRuntimeSettings settings, TimeProvider time) : Grain, ICodeBudgetGrain
{
    private readonly CodeCounts _counts = new();

    public Task<CodeBudget> Take(string country, string storeId, string network) =>
        Task.FromResult(
            _counts.Take(
                country,
                storeId,
                network,
                settings.Now.Site,
                storeId.Length == 0 ? 0 : settings.Now.Of(storeId).CodesPerShop,
                time.GetUtcNow()
            )
        );
}
