using Orleans.Streams;

namespace Orleans;

/// <summary>Subscribes every grain of this class to the stream of its key in a namespace.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class ImplicitStreamSubscriptionAttribute : Attribute
{
    public ImplicitStreamSubscriptionAttribute()
        : this(new AllNamespaces())
    {
    }

    public ImplicitStreamSubscriptionAttribute(string streamNamespace)
        : this(new OneNamespace(streamNamespace))
    {
    }

    public ImplicitStreamSubscriptionAttribute(Type predicateType)
        : this((IStreamNamespacePredicate)Activator.CreateInstance(predicateType)!)
    {
    }

    public ImplicitStreamSubscriptionAttribute(IStreamNamespacePredicate predicate) => Predicate = predicate;

    public IStreamNamespacePredicate Predicate { get; }

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
