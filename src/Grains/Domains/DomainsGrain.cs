using Dukaan.Saving;
using Dukaan.Stores;
using Microsoft.Extensions.Logging;

namespace Dukaan.Domains;

/// <inheritdoc cref="IDomainsGrain"/>
/// <remarks>
/// A domain is claimed when its records prove it, and released when they no longer do, so that typing a domain keeps nobody from it. Pages
/// are served under the domains in the settings of the store: a new domain is added there after it is claimed, and a lost one is removed
/// before it is released.
/// </remarks>
public sealed partial class DomainsGrain(
    [PersistentState("domains", Storages.Domain)] IPersistentState<SavedDomains> storage,
    IDomainResolver resolver,
    DomainOptions options,
    DomainMeter meter,
    TimeProvider time,
    ILogger<DomainsGrain> logger
) : SavedGrain<SavedDomains>(storage), IDomainsGrain
{
    /// <summary>The shortest time between two checks of a domain, however often the button is pressed.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(2);

    private string StoreId => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        if (Current.IsUnfinished())
        {
            TakeUp(Finish);
        }
    }

    public Task<Result<DomainView>> Add(string name) => Add(Ids.New(time), name);

    public async Task<Result<DomainView>> Add(string operationId, string name)
    {
        if (IdempotencyLog.CheckId(operationId) is { } badId)
        {
            return badId;
        }

        var read = DomainName.Read(name);
        if (!read.Ok || !options.On)
        {
            return read.Error ?? Off();
        }

        if (read.Value == options.Target || read.Value.EndsWith($".{options.Target}", StringComparison.Ordinal))
        {
            return Error.Invalid("name", "domain-ours", "That name is ours. Type a name that you own.");
        }

        await Finish();
        var fingerprint = Fingerprint.Of(read.Value);
        if (Current.Added.Find(operationId) is { } earlier && earlier.Repeat(fingerprint) is { Ok: false } reused)
        {
            return reused.Error;
        }

        if (Current.Find(read.Value) is { } known)
        {
            return Current.View(known);
        }

        if (Current.Domains.Length >= SavedDomains.Max)
        {
            return Error.Conflict("too-many-domains", $"A shop has at most {SavedDomains.Max} names. Remove one first.");
        }

        var added = new SavedDomain(read.Value, time.GetUtcNow());
        await Save(
            Current.With(added) with
            {
                Added = Current.Added.With(operationId, fingerprint, added.Name, SavedDomains.MaxAnswers),
            },
            "domain.added",
            read.Value
        );
        return Current.View(added);
    }

    public async Task<Result<DomainView>> Check(string name)
    {
        await Finish();
        if (Current.Find(name) is not { } domain)
        {
            return Missing();
        }

        if (domain.CheckedAt is not { } before || time.GetUtcNow() - before >= Breath)
        {
            await Look(domain);
        }

        return Current.View(Current.Find(name)!);
    }

    public async Task<Result<DomainView>> MakePrimary(string name)
    {
        await Finish();
        if (Current.Find(name) is not { } domain)
        {
            return Missing();
        }

        if (domain.State != DomainState.Verified)
        {
            return Error.Conflict("domain-not-verified", "This name does not lead to your shop yet.");
        }

        if (Current.Primary != name)
        {
            await Save(Current.WithPrimary(name), "domain.primary", name);
            await Finish();
        }

        return Current.View(domain);
    }

    public async Task<Result<Done>> Remove(string name)
    {
        await Finish();
        if (Current.Find(name) is not { } gone)
        {
            return Missing();
        }

        await Save(Current.Without(gone), "domain.removed", name);
        await Finish();
        return new Done();
    }

    public Task<ImmutableArray<DomainView>> List() => Task.FromResult(Current.Domains.Select(Current.View).ToImmutableArray());

    public async Task Wake()
    {
        await Finish();
        foreach (var due in Current.Domains.Where(domain => domain.NextAt <= time.GetUtcNow()))
        {
            await Look(due);
        }
    }

    private async Task Look(SavedDomain domain)
    {
        var (addresses, texts, ours) = (
            resolver.Addresses(domain.Name),
            resolver.Texts(DomainProof.At(domain.Name)),
            resolver.Addresses(options.Target)
        );
        var sight = DomainRules.Judge(options, DomainProof.Of(StoreId), await addresses, await texts, await ours);
        if (sight.Finding == DomainFinding.Fine && !await Claim(domain))
        {
            sight = new DomainCheck(DomainFinding.Taken);
        }

        var next = domain.After(sight, time.GetUtcNow());
        meter.Looked(sight.Finding);
        if (next.State != domain.State)
        {
            LogChanged(domain.Name, StoreId, domain.State, next.State, sight.Finding);
        }

        await Save(Current.Looked(next), next.State == domain.State ? null : "domain.state", $"{domain.Name} {next.State}");
        await Finish();
    }

    /// <summary>Claims the domain at each check. That is a repeat where it is ours, and detects where it is not.</summary>
    private async Task<bool> Claim(SavedDomain domain)
    {
        if (domain.State != DomainState.Verified)
        {
            await Save(Current with { Claiming = domain.Name });
        }

        return (await Name(domain.Name).Claim(domain.Name, StoreId)).Ok;
    }

    /// <summary>Does what is pending after the last write, and records that. Idempotent.</summary>
    private async Task Finish()
    {
        if (!Current.IsUnfinished())
        {
            return;
        }

        await GrainFactory.GetGrain<IStoreGrain>(StoreId).UseDomains(Current.Verified());
        foreach (var name in Current.ToRelease())
        {
            await Name(name).Release(StoreId);
        }

        await Save(Current with { Unshown = false, Claiming = null, Leaving = [] });
    }

    private Task Save(SavedDomains next, string? action, string detail) =>
        Save(
            next,
            rows: DomainWakes.Change(StoreId, Current.NextAt(), next.NextAt()),
            audit: action is null ? null : new AuditLine(StoreId, Caller.Actor, action, StoreId, detail)
        );

    private IStoreNameGrain Name(string name) => GrainFactory.GetGrain<IStoreNameGrain>(StoreName.Key(name));

    private static Error Missing() => Error.NotFound("domain");

    private static Error Off() => Error.Conflict("domains-off", "Names of your own are not offered here.");

    [LoggerMessage(Level = LogLevel.Information, Message = "The name {Name} of store {StoreId} was {Before} and is {Now}: {Finding}")]
    private partial void LogChanged(string name, string storeId, DomainState before, DomainState now, DomainFinding finding);
}
