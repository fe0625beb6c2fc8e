namespace Dukaan.System.Tests.Kubernetes;

/// <summary>
/// The fields of Kubernetes's API, release 1.32, as far as the manifests here use them: a field that is not listed is a slip of the pen
/// until somebody looks it up and adds it. <c>!</c> marks what the API demands; <c>*</c> stands for any name.
/// </summary>
internal static class Fields
{
    private const string Pod = """
        serviceAccountName automountServiceAccountToken restartPolicy terminationGracePeriodSeconds
        securityContext{runAsNonRoot runAsUser runAsGroup fsGroup fsGroupChangePolicy seccompProfile{type!} sysctls[name! value!]}
        topologySpreadConstraints[maxSkew! topologyKey! whenUnsatisfiable! labelSelector{matchLabels{*}}]
        containers![name! image command[] args[] env[name! value valueFrom{fieldRef{fieldPath!}}]
          envFrom[configMapRef{name!} secretRef{name!}] ports[name containerPort!]
          startupProbe{$probe} livenessProbe{$probe} readinessProbe{$probe}
          resources{requests{cpu memory} limits{memory}}
          securityContext{allowPrivilegeEscalation readOnlyRootFilesystem capabilities{drop[]}}
          volumeMounts[name! mountPath!]]
        volumes[name! emptyDir{sizeLimit} persistentVolumeClaim{claimName!} configMap{name!}]
        """;

    private const string Probe = "httpGet{path port!} tcpSocket{port!} periodSeconds timeoutSeconds failureThreshold";
    private const string Metadata = "metadata!{name! namespace labels{*} annotations{*}}";
    private const string Template = "template!{metadata{labels{*}} spec!{$pod}}";
    private const string Scaling = "stabilizationWindowSeconds policies[type! value! periodSeconds!]";

    private static readonly Dictionary<(string Version, string Kind), string> Known = new()
    {
        [("v1", "ServiceAccount")] = "automountServiceAccountToken",
        [("v1", "ConfigMap")] = "data{*}",
        [("v1", "PersistentVolumeClaim")] = "spec!{accessModes![] resources!{requests{storage}} storageClassName}",
        [("v1", "Service")] =
            "spec!{type clusterIP externalTrafficPolicy publishNotReadyAddresses selector{*} ports![name port! targetPort]}",
        [("batch/v1", "Job")] = "spec!{backoffLimit activeDeadlineSeconds ttlSecondsAfterFinished $template}",
        [("apps/v1", "Deployment")] =
            "spec!{replicas revisionHistoryLimit progressDeadlineSeconds minReadySeconds selector!{matchLabels{*}} strategy{type "
            + "rollingUpdate{maxSurge maxUnavailable}} $template}",
        [("argoproj.io/v1alpha1", "AppProject")] =
            "spec!{description sourceRepos[] destinations[name server namespace] clusterResourceWhitelist[group! kind! name] "
            + "namespaceResourceBlacklist[group! kind! name] syncWindows[kind schedule duration timeZone applications[] manualSync]}",
        [("argoproj.io/v1alpha1", "ApplicationSet")] =
            "spec!{goTemplate goTemplateOptions[] generators![list{elements[folder! cluster! wave!]}] strategy{type rollingSync{steps["
            + "matchExpressions[key operator values[]]]}} syncPolicy{preserveResourcesOnDeletion} template!{metadata!{name labels{*}} "
            + "spec!{project! source{repoURL! targetRevision path kustomize{components[]}} destination!{name namespace} "
            + "ignoreDifferences[group kind! jqPathExpressions[] jsonPointers[]] syncPolicy{syncOptions[] retry{limit}}}}}",
        [("gateway.networking.k8s.io/v1", "Gateway")] =
            "spec!{gatewayClassName! listeners![name! protocol! port! hostname tls{mode certificateRefs[name!]}]}",
        [("gateway.networking.k8s.io/v1", "HTTPRoute")] =
            "spec!{parentRefs[name!] hostnames[] rules[matches[path{type value} headers[type name! value!]] "
            + "backendRefs[name! port weight]]}",
        [("policy/v1", "PodDisruptionBudget")] = "spec{maxUnavailable selector{matchLabels{*}}}",
        [("autoscaling/v2", "HorizontalPodAutoscaler")] =
            "spec!{scaleTargetRef!{apiVersion kind! name!} minReplicas maxReplicas! metrics[type! resource{name! target!{type! "
            + "averageUtilization}}] behavior{scaleUp{$scaling} scaleDown{$scaling}}}",
        [("networking.k8s.io/v1", "NetworkPolicy")] =
            "spec{podSelector!{matchLabels{*}} policyTypes[] ingress[from[podSelector{matchLabels{*}} "
            + "namespaceSelector{matchLabels{*}}] ports[protocol port]]}",
        [("networking.k8s.io/v1", "Ingress")] =
            "spec{ingressClassName tls[hosts[] secretName] rules[host http{paths![path pathType! backend!{service{name! port!{name}}}]}]}",
    };

    /// <summary>What is wrong with a manifest, in words; nothing where all is well.</summary>
    public static IEnumerable<string> Check(Manifest manifest)
    {
        if (!Known.TryGetValue((manifest.Text("apiVersion"), manifest.Kind), out var fields))
        {
            return [$"{manifest}: {manifest.Text("apiVersion")} {manifest.Kind} is not a kind that is known here."];
        }

        var all = $"apiVersion! kind! {Metadata} {fields}"
            .Replace("$template", Template, StringComparison.Ordinal)
            .Replace("$pod", Pod, StringComparison.Ordinal)
            .Replace("$probe", Probe, StringComparison.Ordinal)
            .Replace("$scaling", Scaling, StringComparison.Ordinal);
        return Field.Parse(all).Check(manifest.Root, manifest.ToString());
    }
}
