namespace Orleans.Streams;

/// <summary>Chooses stream namespaces.</summary>
public interface IStreamNamespacePredicate
{
    string PredicatePattern { get; }

    bool IsMatch(string streamNamespace);
}
