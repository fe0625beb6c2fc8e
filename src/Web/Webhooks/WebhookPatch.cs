using System.Collections.Immutable;
using Dukaan.Web.Http;

namespace Dukaan.Web.Webhooks;

/// <summary>Changes of a webhook: a field that is left out stays unchanged.</summary>
public sealed record WebhookPatch(Set<string> Url, Set<ImmutableArray<string>?> Topics, Set<bool?> On);
