using Orleans.Streams;

namespace Orleans;

/// <summary>Subscribes every grain of this class to the stream of its key in a namespace.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class ImplicitStreamSubscriptionAttribute : Attribute
{
    public ImplicitStreamSubscriptionAttribute()
        : this(new AllNamespaces(), null)
    {
    }

    public ImplicitStreamSubscriptionAttribute(string streamNamespace, string? streamIdMapper = null)
        : this(new OneNamespace(streamNamespace), streamIdMapper)
    {
    }

    public ImplicitStreamSubscriptionAttribute(Type predicateType, string? streamIdMapper = null)
        : this((IStreamNamespacePredicate)Activator.CreateInstance(predicateType)!, streamIdMapper)
    {
    }

    public ImplicitStreamSubscriptionAttribute(IStreamNamespacePredicate predicate, string? streamIdMapper = null)
    {
        Predicate = predicate;
        StreamIdMapper = streamIdMapper is null
            ? null
            : throw new NotSupportedException("The in-process engine maps a stream to the grain with the stream's key, and knows no other mapper.");
    }

    public IStreamNamespacePredicate Predicate { get; }

    public string? StreamIdMapper { get; init; }

    private sealed class AllNamespaces : IStreamNamespacePredicate
    {
        public string PredicatePattern => "*";

        public bool IsMatch(string streamNamespace) => true;
    }

    private sealed class OneNamespace(string name) : IStreamNamespacePredicate
    {
        public string PredicatePattern => "namespace:" + name;

        public bool IsMatch(string streamNamespace) => streamNamespace == name;
    }
}
