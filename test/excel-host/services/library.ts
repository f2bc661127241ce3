import { asks, type Service } from '../protocol/service';

/** Objects that office.js makes for itself, by their class: it says when it is ready for commands of the ribbon. */
export const LIBRARY: Readonly<Record<string, Service>> = {
  'Microsoft.InternalService.AddinInternalService': {
    type: 'AddinInternalService',
    methods: { NotifyActionHandlerReady: asks(() => null) },
  },
};
