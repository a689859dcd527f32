import { createRequire } from 'node:module';

type Diagnostic = { readonly Code: string; readonly Message: string; readonly Start: number };

/** What the tests use of Microsoft's parser, which is compiled from C# and declares itself as a global. */
type Kusto = {
  readonly Language: {
    readonly KustoCode: {
      ParseAndAnalyze(text: string, globals: object): { GetDiagnostics(): List<Diagnostic> };
    };
    readonly GlobalState: { readonly Default: { WithDatabase(database: object): object } };
    readonly Symbols: {
      readonly TableSymbol: { From(schema: string): { WithName(name: string): object } };
      readonly DatabaseSymbol: {
        readonly $ctor1: new (name: string, members: readonly object[], isOpen: boolean) => object;
      };
    };
  };
};

type List<T> = { readonly Count: number; getItem(index: number): T };

/**
 * Columns of the tables that our queries name, without Azure's own (`_BilledSize`…). Source: Learn, « Azure Monitor
 * Logs reference » of each table: in `SigninLogs` the policies are dynamic, in the non-interactive table they are text.
 */
const tables: Readonly<Record<string, string>> = {
  SigninLogs: `(AADTenantId: string, AlternateSignInName: string, AppDisplayName: string, AppId: string,
    AuthenticationDetails: string, AuthenticationRequirement: string, Category: string, ClientAppUsed: string,
    ConditionalAccessPolicies: dynamic, ConditionalAccessStatus: string, CorrelationId: string,
    CreatedDateTime: datetime, DeviceDetail: dynamic, DurationMs: long, Id: string, Identity: string,
    IPAddress: string, IsInteractive: bool, IsRisky: bool, Level: string, Location: string,
    LocationDetails: dynamic, MfaDetail: dynamic, NetworkLocationDetails: string, OperationName: string,
    OriginalRequestId: string, ResourceDisplayName: string, ResourceIdentity: string, ResultDescription: string,
    ResultSignature: string, ResultType: string, RiskDetail: string, RiskState: string, ServicePrincipalId: string,
    SourceSystem: string, Status: dynamic, TimeGenerated: datetime, TokenIssuerType: string, Type: string,
    UserAgent: string, UserDisplayName: string, UserId: string, UserPrincipalName: string)`,
  AADNonInteractiveUserSignInLogs: `(AlternateSignInName: string, AppDisplayName: string, AppId: string,
    AuthenticationDetails: string, AuthenticationRequirement: string, AutonomousSystemNumber: string,
    Category: string, ClientAppUsed: string, ConditionalAccessPolicies: string, ConditionalAccessStatus: string,
    CorrelationId: string, CreatedDateTime: datetime, DeviceDetail: string, DurationMs: long, Id: string,
    Identity: string, IPAddress: string, IsInteractive: bool, IsRisky: bool, Level: string, Location: string,
    LocationDetails: string, MfaDetail: string, NetworkLocationDetails: string, OperationName: string,
    OriginalRequestId: string, ResourceDisplayName: string, ResourceIdentity: string, ResultDescription: string,
    ResultSignature: string, ResultType: string, RiskDetail: string, RiskState: string, ServicePrincipalId: string,
    SourceSystem: string, Status: string, TimeGenerated: datetime, TokenIssuerType: string, Type: string,
    UserAgent: string, UserDisplayName: string, UserId: string, UserPrincipalName: string)`,
  AuditLogs: `(AADOperationType: string, AADTenantId: string, ActivityDateTime: datetime,
    ActivityDisplayName: string, AdditionalDetails: dynamic, Category: string, CorrelationId: string,
    DurationMs: long, Id: string, Identity: string, InitiatedBy: dynamic, Level: string, Location: string,
    LoggedByService: string, OperationName: string, Resource: string, Result: string, ResultDescription: string,
    ResultReason: string, ResultSignature: string, ResultType: string, SourceSystem: string,
    TargetResources: dynamic, TimeGenerated: datetime, Type: string)`,
};

/** Microsoft's KQL parser over those tables: gives what it has against a query, nothing when it is right. */
export function createKustoChecker(): (query: string) => readonly string[] {
  const require = createRequire(import.meta.url);
  require('@kusto/language-service-next/bridge.min.js');
  require('@kusto/language-service-next/Kusto.Language.Bridge.min.js');
  const { KustoCode, GlobalState, Symbols }: Kusto['Language'] = Reflect.get(globalThis, 'Kusto').Language;
  const members = Object.entries(tables).map(([name, schema]) =>
    Symbols.TableSymbol.From(schema).WithName(name),
  );
  const globals = GlobalState.Default.WithDatabase(
    new Symbols.DatabaseSymbol.$ctor1('workspace', members, false),
  );
  return (query) => {
    const found = KustoCode.ParseAndAnalyze(query, globals).GetDiagnostics();
    return Array.from({ length: found.Count }, (_, index) => {
      const { Code, Message, Start } = found.getItem(index);
      return `${Code} at ${Start}: ${Message}`;
    });
  };
}
